import fc from 'fast-check'
import { type KeptCredential, KEPT_READY, markUsed, missing, parsePool, pick, sweep } from './credential-pool'

const HOUR = 3_600_000
const now = Date.UTC(2026, 10, 22, 4)
const wanted = { licence: 'ID', scene: 'hotel' }

const aCredential = (credentialId: string, change: Partial<KeptCredential> = {}): KeptCredential => ({
  credentialId,
  ...wanted,
  credential: 'AAAA',
  keyRef: `key-${credentialId}`,
  expiresAt: now + 60 * HOUR,
  usedAt: null,
  ...change,
})

test('every showing takes a credential that nobody has seen', () => {
  let pool = [aCredential('a'), aCredential('b'), aCredential('c')]
  const shown: string[] = []
  for (let showing = 0; showing < 3; showing++) {
    const kept = pick(pool, wanted, now)
    if (!kept) throw new Error('none left')
    shown.push(kept.credentialId)
    pool = markUsed(pool, kept.credentialId, now + showing)
  }
  expect(new Set(shown).size).toBe(3)
})

test('the unused credential that ends first goes first', () => {
  const pool = [aCredential('late'), aCredential('soon', { expiresAt: now + 2 * HOUR })]
  expect(pick(pool, wanted, now)?.credentialId).toBe('soon')
})

test('without network the one used longest ago is shown again rather than none', () => {
  const pool = [aCredential('a', { usedAt: now - 10 }), aCredential('b', { usedAt: now - 20 })]
  expect(pick(pool, wanted, now)?.credentialId).toBe('b')
})

test('a credential of another scene, another licence or near its end is never taken', () => {
  const pool = [
    aCredential('a', { scene: 'hall' }),
    aCredential('b', { licence: 'DRIVING' }),
    aCredential('c', { expiresAt: now + 60_000 }),
  ]
  expect(pick(pool, wanted, now)).toBeNull()
})

test('the pool is filled up again when credentials are used or lose their last day', () => {
  expect(missing([], wanted, now)).toBe(KEPT_READY)
  expect(missing([aCredential('a'), aCredential('b'), aCredential('c')], wanted, now)).toBe(0)
  expect(missing([aCredential('a', { usedAt: now }), aCredential('b'), aCredential('c')], wanted, now)).toBe(
    1,
  )
  expect(missing([aCredential('a', { expiresAt: now + 23 * HOUR })], wanted, now)).toBe(KEPT_READY)
})

test('what is over is swept out with its key, what can still be shown stays', () => {
  const pool = [
    aCredential('over', { expiresAt: now }),
    aCredential('used', { usedAt: now - 1 }),
    aCredential('new'),
  ]
  const { keep, drop } = sweep(pool, now)
  expect(keep.map(({ credentialId }) => credentialId)).toEqual(['used', 'new'])
  expect(drop.map(({ keyRef }) => keyRef)).toEqual(['key-over'])
})

test('whatever lies in the key store, reading the pool gives credentials or nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parsePool(value)).toEqual([])
    }),
  )
  const pool = [aCredential('a'), aCredential('b', { usedAt: now })]
  expect(parsePool({ version: 1, credentials: [...pool, { scene: 'hotel' }, null] })).toEqual(pool)
  expect(parsePool({ version: 2, credentials: pool })).toEqual([])
})
