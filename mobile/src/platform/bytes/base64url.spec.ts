import fc from 'fast-check'
import { fromBase64url, toBase64url } from './base64url'

test('any bytes come back from base64url as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(text)).toEqual(bytes)
    }),
  )
})

test('a character outside the alphabet is refused', () => {
  expect(() => fromBase64url('ab+d')).toThrow(TypeError)
})
