import fc from 'fast-check'
import { encodeCbor } from '../cbor/encode.js'
import { decodeText } from '../index.js'
import { encodeField } from '../registry/field-value.js'
import { aCode, verdictOf } from '../testing/actors.js'

const word = fc.string({
  unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'),
  minLength: 4,
  maxLength: 20,
})
const licence = fc.record({
  name: word,
  number: fc.bigInt(10n ** 16n, 10n ** 17n - 1n).map((digits) => `${digits}`),
  operator: word,
  address: word,
  division: word,
  portrait: fc.uint8Array({ minLength: 16, maxLength: 16 }),
})

const FIELD_NAMES = ['name', 'number', 'operator', 'address', 'division', 'portrait']

test('a field that the scene does not have is not in the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(licence, fc.subarray(FIELD_NAMES, { minLength: 1 }), async (all, scene) => {
      const shown = Object.fromEntries(Object.entries(all).filter(([name]) => scene.includes(name)))
      const text = await aCode({ fields: shown })
      const bytes = Buffer.from(decodeText(text))
      for (const [name, value] of Object.entries(all)) {
        const repeated = Object.values(shown).includes(value)
        const encoded = Buffer.from(encodeCbor(encodeField(name, value)[1]))
        expect(bytes.includes(encoded)).toBe(scene.includes(name) || repeated)
      }
      expect((await verdictOf(text)).presentation?.fields).toEqual(shown)
    }),
  )
})
