import { endsSoon, inOrder, isPresentable, type Licence, lookOf } from './licence'

const aLicence = (change: Partial<Licence> = {}): Licence => ({
  identifier: '1.2.156.3005.2.11100000MB0354025X.4452020001',
  holderRef: 'self',
  holderName: '林小燕',
  type: 'resident_id',
  typeName: '居民身份证',
  issuerName: '揭阳市公安局榕城分局',
  maskedNumber: '445202··········0024',
  validUntil: '2041-06-18',
  status: 'valid',
  note: null,
  scenes: ['hotel'],
  ...change,
})
const now = Date.UTC(2026, 10, 22, 4)

test('licences that cannot be used stand at the end', () => {
  const order = inOrder([aLicence({ identifier: 'A', status: 'expired' }), aLicence({ identifier: 'B' })])
  expect(order.map(({ identifier }) => identifier)).toEqual(['B', 'A'])
})

test('a licence that is over loses its colour and its code', () => {
  const suspended = aLicence({ status: 'suspended' })
  expect(lookOf(suspended).colour).toBe('ended')
  expect(isPresentable(suspended)).toBe(false)
})

test('a licence without a scene has no code', () => {
  expect(isPresentable(aLicence({ scenes: [] }))).toBe(false)
})

test('the last ninety days are told, the day itself too', () => {
  expect(endsSoon(aLicence({ validUntil: '2027-01-03' }), now)).toBe(42)
  expect(endsSoon(aLicence({ validUntil: '2026-11-22' }), now)).toBe(0)
  expect(endsSoon(aLicence({ validUntil: '2027-11-22' }), now)).toBeNull()
  expect(endsSoon(aLicence({ validUntil: null }), now)).toBeNull()
})
