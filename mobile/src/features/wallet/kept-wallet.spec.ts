import { parseWallet } from './kept-wallet'

const wallet = {
  holders: [{ ref: 'self', kind: 'self', name: '林小燕' }],
  licences: [
    {
      identifier: '1.2.156.3005.2.11100000MB0354025X.4452020001',
      holderRef: 'self',
      holderName: '林小燕',
      type: 'resident_id',
      typeName: '居民身份证',
      issuerName: '揭阳市公安局榕城分局',
      maskedNumber: '445202··········0024',
      validUntil: null,
      status: 'valid',
      note: null,
      scenes: ['hotel'],
    },
  ],
  freshness: { state: 'live', asOf: '2026-11-22T01:41:00Z' },
  missing: [],
}

test('the kept wallet opens as it was', () => {
  expect(parseWallet(JSON.parse(JSON.stringify(wallet)))).toEqual(wallet)
})

test('a wallet with one unreadable licence is not shown in part', () => {
  const [licence] = wallet.licences
  expect(parseWallet({ ...wallet, licences: [licence, { ...licence, status: 'maybe' }] })).toBeNull()
  expect(parseWallet({ ...wallet, licences: [{ ...licence, scenes: 'hotel' }] })).toBeNull()
})

test('what is no wallet is none', () => {
  for (const value of [null, [], 'wallet', {}, { ...wallet, freshness: null }, { ...wallet, holders: {} }]) {
    expect(parseWallet(value)).toBeNull()
  }
})
