import { issueSceneCredential } from '../index.js'
import { nodeRandom } from '../node/index.js'
import type { PublicKey } from '../ports.js'
import {
  aCode,
  aCredential,
  claims,
  holderSigner,
  hotelFields,
  ISSUED_AT,
  issuerSigner,
  ports,
  SHOWN_AT,
  strangerSigner,
  trustedKey,
  verdictOf,
} from '../testing/actors.js'
import { present } from './present.js'
import type { PresentationVerdict } from './verdict.js'

const HOUR = 3600

const reasonOf = (verdict: PresentationVerdict) => (verdict.outcome === 'valid' ? 'valid' : verdict.reason)

test('a code says who shows what, where, when and by whose word', async () => {
  const verdict = await verdictOf(await aCode())
  expect(verdict).toEqual({
    outcome: 'valid',
    presentation: {
      credentialId: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
      tokenId: expect.any(Uint8Array),
      presentedAt: SHOWN_AT,
      scene: 'hotel',
      licenceType: 'resident_id',
      fields: hotelFields,
      status: { list: 3, index: 700_000 },
      issuerKeyId: (await trustedKey()).keyId,
      issuer: '广东省电子证照库',
      credentialIssuedAt: ISSUED_AT,
      credentialExpiresAt: ISSUED_AT + 72 * HOUR,
    },
  })
})

test('two codes of one credential have different ids', async () => {
  const [first, second] = await Promise.all([verdictOf(await aCode()), verdictOf(await aCode())])
  expect(first.presentation?.tokenId).toHaveLength(8)
  expect(first.presentation?.tokenId).not.toEqual(second.presentation?.tokenId)
})

test.each([
  [-15, 0, 'valid'],
  [-16, 0, 'not_yet_valid'],
  [60, 0, 'valid'],
  [61, 0, 'expired'],
  [75, 15, 'valid'],
  [76, 15, 'expired'],
  [-16, 15, 'not_yet_valid'],
] as const)(
  'a code looked at after %i s by a clock that may be %i s off is %s',
  async (after, skew, expected) => {
    const verdict = await verdictOf(await aCode(), { at: SHOWN_AT + after, clockSkewSeconds: skew })
    expect(reasonOf(verdict)).toBe(expected)
    expect(verdict.presentation?.fields).toEqual(hotelFields)
  },
)

test('a code stops with its credential even when it is fresh', async () => {
  const expiresAt = SHOWN_AT + 10
  const text = await aCode({ issuedAt: SHOWN_AT - HOUR, expiresAt })
  expect(reasonOf(await verdictOf(text, { at: expiresAt - 1 }))).toBe('valid')
  expect(reasonOf(await verdictOf(text, { at: expiresAt }))).toBe('expired')
})

test('a credential that begins later is not yet valid', async () => {
  const issuedAt = SHOWN_AT + HOUR
  const text = await aCode({ issuedAt, expiresAt: issuedAt + HOUR })
  expect(reasonOf(await verdictOf(text))).toBe('not_yet_valid')
})

test('an issuer whose key nobody trusts gives nothing to see', async () => {
  expect(await verdictOf(await aCode(), { issuerKeys: [] })).toEqual({
    outcome: 'invalid',
    reason: 'untrusted_issuer',
  })
})

test.each([
  ['for other licence types', { licenceTypes: ['business_licence'] }],
  ['from later on', { notBefore: SHOWN_AT + 1 }],
  ['until before', { notAfter: SHOWN_AT - 1 }],
])('a key trusted only %s is not trusted here', async (_, changes) => {
  const verdict = await verdictOf(await aCode(), { issuerKeys: [await trustedKey(changes)] })
  expect(verdict).toEqual({ outcome: 'invalid', reason: 'untrusted_issuer' })
})

test('a key trusted for this licence type and time is trusted', async () => {
  const key = await trustedKey({ licenceTypes: ['resident_id'], notBefore: SHOWN_AT, notAfter: SHOWN_AT })
  expect(reasonOf(await verdictOf(await aCode(), { issuerKeys: [key] }))).toBe('valid')
})

test('a stranger who uses the key id of a trusted issuer is found out', async () => {
  const { keyId } = await trustedKey()
  const credential = await issueSceneCredential(claims(), { keyId, signer: strangerSigner }, ports)
  const clock = () => SHOWN_AT * 1000
  const text = await present({ credential, holderKey: holderSigner }, { clock, random: nodeRandom })
  expect(await verdictOf(text)).toEqual({ outcome: 'invalid', reason: 'bad_signature' })
})

test('of several trusted keys with one id the one that signed counts', async () => {
  const namesake = await trustedKey({ key: strangerSigner.publicKey, issuer: '另一证照库' })
  const verdict = await verdictOf(await aCode(), { issuerKeys: [namesake, await trustedKey()] })
  expect(verdict).toMatchObject({ outcome: 'valid', presentation: { issuer: '广东省电子证照库' } })
})

test('a verifier that may not use the scene gets no fields', async () => {
  const verdict = await verdictOf(await aCode(), { acceptScene: (scene) => scene !== 'hotel' })
  expect(verdict).toMatchObject({ outcome: 'invalid', reason: 'scene_not_allowed' })
  expect(verdict.presentation?.fields).toEqual({})
})

test('a verifier may use a scene for one licence type and not for another', async () => {
  const onlyResidentId = (_: string, licenceType: string) => licenceType === 'resident_id'
  const card = await aCode({ scene: 'hall', licenceType: 'social_security_card' })
  expect(reasonOf(await verdictOf(card, { acceptScene: onlyResidentId }))).toBe('scene_not_allowed')
  expect(reasonOf(await verdictOf(await aCode(), { acceptScene: onlyResidentId }))).toBe('valid')
})

test('a key decides its algorithm: a trusted key of an unknown one is a mistake of the program', async () => {
  const key = { algorithm: 'none', bytes: issuerSigner.publicKey.bytes } as unknown as PublicKey
  await expect(verdictOf(await aCode(), { issuerKeys: [await trustedKey({ key })] })).rejects.toThrow(
    TypeError,
  )
})

test('a credential is presented by the key it was issued to and by no other', async () => {
  const credential = await aCredential()
  const device = { clock: () => SHOWN_AT * 1000, random: nodeRandom }
  await expect(present({ credential, holderKey: strangerSigner }, device)).rejects.toThrow(TypeError)
})

test('an expired credential is not presented', async () => {
  const credential = await aCredential()
  const device = { clock: () => (ISSUED_AT + 72 * HOUR) * 1000, random: nodeRandom }
  await expect(present({ credential, holderKey: holderSigner }, device)).rejects.toMatchObject({
    code: 'credential_expired',
  })
})
