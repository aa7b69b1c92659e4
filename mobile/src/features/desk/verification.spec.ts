import { idToReuse, isDoubleScan, toneOf, unmetField, type Verdict, type Work } from './verification'

const now = 1_000_000
const aVerdict = (change: Partial<Verdict> = {}): Verdict => ({
  verificationId: '7f0c2f6e-0c5e-4c53-9a55-6a5d7d1d9f00',
  outcome: 'valid',
  reason: null,
  scene: { code: 'adult', name: '年满十八周岁' },
  licenceTypeName: '居民身份证',
  issuerName: '公安机关',
  fields: [{ name: 'age_over_18', label: '年满十八周岁', kind: 'boolean', value: true }],
  portrait: null,
  holderCheck: 'not_available',
  purpose: '购票',
  presentedAt: '2026-11-22T01:41:07Z',
  verifiedAt: '2026-11-22T01:41:09Z',
  statusAsOf: '2026-11-22T01:41:09Z',
  firstUsedAt: null,
  photoMismatchAt: null,
  ...change,
})
const checking: Work = { state: 'checking', id: 'a', text: 'ZB1:A' }
const shown: Work = { state: 'verdict', text: 'ZB1:A', verdict: aVerdict(), shownAt: now }
const lost: Work = { state: 'failed', id: 'a', text: 'ZB1:A', failure: { kind: 'timeout' } }

test('the same code scanned while it is being checked is one scan', () => {
  expect(isDoubleScan(checking, 'ZB1:A', now)).toBe(true)
  expect(isDoubleScan(checking, 'ZB1:B', now)).toBe(false)
})

test('a second pull of the trigger right after the verdict is the same scan, a later one is not', () => {
  expect(isDoubleScan(shown, 'ZB1:A', now + 500)).toBe(true)
  expect(isDoubleScan(shown, 'ZB1:A', now + 10_000)).toBe(false)
})

test('a scan whose answer was lost is asked again under its own id', () => {
  expect(idToReuse(lost, 'ZB1:A')).toBe('a')
  expect(idToReuse(lost, 'ZB1:B')).toBeNull()
  expect(idToReuse(shown, 'ZB1:A')).toBeNull()
})

test('a genuine code that says no is not green', () => {
  const no = aVerdict({
    fields: [{ name: 'age_over_18', label: '年满十八周岁', kind: 'boolean', value: false }],
  })
  expect(unmetField(no)?.label).toBe('年满十八周岁')
  expect(toneOf(no)).toBe('invalid')
  expect(toneOf(aVerdict())).toBe('valid')
})
