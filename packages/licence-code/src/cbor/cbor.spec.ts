import { encodeCBOR } from '@levischuck/tiny-cbor'
import fc from 'fast-check'
import { LicenceCodeError } from '../errors.js'
import { decodeCbor } from './decode.js'
import { encodeCbor } from './encode.js'
import { CborTag, type CborValue } from './value.js'

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const written = (value: CborValue) => Buffer.from(encodeCbor(value)).toString('hex')

const key = fc.oneof(fc.integer(), fc.string({ maxLength: 30 }))
const { value: anyValue } = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.maxSafeInteger(),
    fc.bigInt(2n ** 53n, 2n ** 64n - 1n),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => new Map(entries)),
    fc.tuple(fc.nat(), tie('value')).map(([tag, inner]) => new CborTag(tag, inner)),
  ),
}))

test.each([
  ['0', 0, '00'],
  ['23', 23, '17'],
  ['24', 24, '1818'],
  ['1000', 1000, '1903e8'],
  ['1000000', 1_000_000, '1a000f4240'],
  ['1000000000000', 1_000_000_000_000, '1b000000e8d4a51000'],
  ['18446744073709551615', 18446744073709551615n, '1bffffffffffffffff'],
  ['-1', -1, '20'],
  ['-1000', -1000, '3903e7'],
  ['true', true, 'f5'],
  ['null', null, 'f6'],
  ['the bytes 01020304', hex('01020304'), '4401020304'],
  ['水', '水', '63e6b0b4'],
  ['[1, [2, 3], [4, 5]]', [1, [2, 3], [4, 5]], '8301820203820405'],
])('%s is written as in RFC 8949 appendix A', (_, value, expected) => {
  expect(written(value as CborValue)).toBe(expected)
  expect(decodeCbor(hex(expected))).toEqual(value)
})

test('keys are written in bytewise order of their encodings', () => {
  const map = new Map<number | string, CborValue>([
    ['z', 5],
    [100, 2],
    [-1, 3],
    [10, 1],
    [-65537, 4],
  ])
  expect(written(map)).toBe('a50a011864022003' + '3a0001000004' + '617a05')
})

test('any value comes back from its bytes', () => {
  fc.assert(fc.property(anyValue, (value) => expect(decodeCbor(encodeCbor(value))).toEqual(value)))
})

test('whatever decodes encodes to the same bytes, so a value has one form', () => {
  const mutated = fc.tuple(anyValue, fc.nat(), fc.nat(255)).map(([value, at, byte]) => {
    const bytes = encodeCbor(value)
    bytes[at % bytes.length] = byte
    return bytes
  })
  fc.assert(
    fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 40 })), (bytes) => {
      let value: CborValue
      try {
        value = decodeCbor(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(LicenceCodeError)
        return
      }
      expect(encodeCbor(value)).toEqual(bytes)
    }),
    { numRuns: 5000 },
  )
})

test('another encoder writes the same bytes for what claims are made of', () => {
  const plain = fc.oneof(fc.maxSafeInteger(), fc.string({ unit: 'grapheme' }), fc.boolean(), fc.uint8Array())
  fc.assert(
    fc.property(fc.array(plain), (list) => {
      expect(encodeCbor(list)).toEqual(encodeCBOR(list))
    }),
  )
})

test.each([
  ['a one-byte number that fits the head', '1817'],
  ['a two-byte number that fits one', '1900ff'],
  ['a four-byte number that fits two', '1a0000ffff'],
  ['an eight-byte number that fits four', '1b00000000ffffffff'],
  ['a long length', '580101'],
  ['an indefinite array', '9f01ff'],
  ['an indefinite map', 'bf0101ff'],
  ['indefinite bytes', '5f4101ff'],
  ['indefinite text', '7f6161ff'],
  ['unsorted keys', 'a202010101'],
  ['a repeated key', 'a201010102'],
  ['a byte-string key', 'a1410101'],
  ['a half float', 'f90000'],
  ['a double float', 'fb3ff0000000000000'],
  ['undefined', 'f7'],
  ['a two-byte simple value', 'f814'],
  ['a reserved length', '1c'],
  ['broken UTF-8', '62c328'],
  ['a trailing byte', '0000'],
  ['nothing', ''],
  ['a truncated string', '4401'],
  ['an array that claims 2^32 items', '9affffffff'],
  ['a map that claims 2^53 entries', 'bb001fffffffffffff'],
  ['bytes that claim 2^64 of them', '5bffffffffffffffff'],
  ['nesting without end', '81'.repeat(5000)],
])('%s is refused', (_, bytes) => {
  expect(() => decodeCbor(hex(bytes))).toThrow(expect.objectContaining({ code: 'malformed' }))
})
