import fc from 'fast-check'
import { LicenceCodeError } from '../errors.js'
import { base45Decode, base45Encode } from './base45.js'
import { decodeText } from './decode.js'
import { encodeText } from './encode.js'

const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'ascii'))
const codeOf = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    if (error instanceof LicenceCodeError) return error.code
    throw error
  }
  return 'nothing refused'
}

test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('RFC 9285 writes %s as %s', (plain, text) => {
  expect(base45Encode(ascii(plain))).toBe(text)
  expect(base45Decode(text)).toEqual(ascii(plain))
})

test('any bytes come back from their text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(base45Decode(base45Encode(bytes))).toEqual(bytes)
      expect(decodeText(encodeText(bytes))).toEqual(bytes)
    }),
  )
})

test('bytes have one text only: what decodes encodes to the same characters', () => {
  const alphabet = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:')
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
      let bytes: Uint8Array
      try {
        bytes = base45Decode(text)
      } catch {
        return
      }
      expect(base45Encode(bytes)).toBe(text)
    }),
  )
})

test.each([
  ['three characters beyond two bytes', 'GGW'],
  ['two characters beyond one byte', '::'],
  ['one character alone', 'BB8A'],
  ['lower case', 'bb8'],
  ['a full-width character', 'BB８'],
  ['a character outside the alphabet', 'B#8'],
])('base45 refuses %s', (_, text) => {
  expect(codeOf(() => base45Decode(text))).toBe('malformed')
})

test.each([
  ['no prefix', 'BB8'],
  ['a lower-case prefix', 'zb1:BB8'],
  ['another version', 'ZB2:BB8'],
  ['a space before the prefix', ' ZB1:BB8'],
  ['a line end', 'ZB1:BB8\n'],
  ['more than 1,200 characters', `ZB1:${'BB8'.repeat(400)}`],
])('a text with %s is refused', (_, text) => {
  expect(codeOf(() => decodeText(text))).toBe('malformed')
})

test('arbitrary text is refused with a code and nothing else', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.string().map((rest) => `ZB1:${rest}`),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      expect(['malformed', 'nothing refused']).toContain(codeOf(() => decodeText(text)))
    }),
  )
})

test('bytes whose text would pass 1,200 characters are not encoded', () => {
  expect(codeOf(() => encodeText(new Uint8Array(798)))).toBe('too_long')
  expect(encodeText(new Uint8Array(797))).toHaveLength(1200)
})
