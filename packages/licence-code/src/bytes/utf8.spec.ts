import fc from 'fast-check'
import { decodeUtf8, encodeUtf8 } from './utf8.js'

test('every text has the same UTF-8 as the platform’s encoder writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = encodeUtf8(text)
      expect(bytes).toEqual(Uint8Array.from(new TextEncoder().encode(text)))
      expect(decodeUtf8(bytes)).toBe(text)
    }),
  )
})

test('bytes are refused exactly when the platform’s strict decoder refuses them', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const nearlyUtf8 = fc.array(
    fc.constantFrom(0x41, 0x7f, 0x80, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xf5),
    {
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(nearlyUtf8, (list) => {
      const bytes = Uint8Array.from(list)
      const attempt = (decode: () => string) => {
        try {
          return decode()
        } catch {
          return 'refused'
        }
      }
      expect(attempt(() => decodeUtf8(bytes))).toBe(attempt(() => strict.decode(bytes)))
    }),
    { numRuns: 3000 },
  )
})

test('half a surrogate pair has no UTF-8', () => {
  expect(() => encodeUtf8('林\ud840')).toThrow(expect.objectContaining({ code: 'unencodable_field' }))
})
