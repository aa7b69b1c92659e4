import { hasLowS, toLowS } from './low-s.js'

const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
const HALF = (ORDER - 1n) / 2n

const withS = (s: bigint) =>
  Uint8Array.from(Buffer.from('11'.repeat(32) + s.toString(16).padStart(64, '0'), 'hex'))

test.each([
  ['1', 1n, 'low'],
  ['half of the order', HALF, 'low'],
  ['one more than half', HALF + 1n, 'not low'],
  ['the order less one', ORDER - 1n, 'not low'],
  ['the order', ORDER, 'not low'],
  ['one more than the order', ORDER + 1n, 'not low'],
  ['the largest 32 bytes', 2n ** 256n - 1n, 'not low'],
])('an s of %s (%i) is %s', (_, s, expected) => {
  expect(hasLowS('ES256', withS(s)) ? 'low' : 'not low').toBe(expected)
})

test('a high s becomes its low counterpart and a low one stays', () => {
  expect(toLowS('ES256', withS(HALF + 1n))).toEqual(withS(HALF))
  expect(toLowS('ES256', withS(ORDER - 1n))).toEqual(withS(1n))
  expect(toLowS('ES256', withS(HALF))).toEqual(withS(HALF))
})
