import { decodeText, encodeText, verifyPresentation } from '../index.js'
import { adapters } from '../testing/adapters.js'
import { contextOf, plainVerdict, readVectors } from '../testing/vectors.js'

const [valid, invalid] = [readVectors('valid'), readVectors('invalid')]

describe.each(adapters)('with the $name adapter', ({ crypto }) => {
  test.each([...valid, ...invalid])('vector $name gives its verdict: $vector.why', async ({ vector }) => {
    const verdict = await verifyPresentation(vector.text, contextOf(vector), { crypto })
    expect(plainVerdict(verdict)).toEqual(vector.expected)
  })
})

test.each(valid)('vector $name is the text of its bytes', ({ vector }) => {
  const bytes = Uint8Array.from(Buffer.from(vector.cbor as string, 'hex'))
  expect(decodeText(vector.text)).toEqual(bytes)
  expect(encodeText(bytes)).toBe(vector.text)
})

test('the invalid vectors cover every reason that a code itself can give', () => {
  const reasons = new Set(invalid.map(({ vector }) => vector.expected.reason))
  expect([...reasons].sort()).toEqual([
    'bad_signature',
    'expired',
    'malformed',
    'not_yet_valid',
    'scene_not_allowed',
    'untrusted_issuer',
  ])
})
