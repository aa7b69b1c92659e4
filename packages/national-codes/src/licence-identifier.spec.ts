import fc from 'fast-check'
import { makeLicenceIdentifier, mod37Check, parseLicenceIdentifier } from './index.js'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const parts = fc.record({
  typeCode: fc.constantFrom('11100000000013127D001', '11100000MB0143028R001'),
  issuerCode: fc.constantFrom('11430000006122244L', '445202'),
  serial: fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 32 }),
  version: fc.constantFrom('001', '017'),
})

describe('licence identifiers', () => {
  it.each([
    '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
    '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9',
    '1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0',
  ])('the live identifier %s carries the right check', (text) => {
    expect(parseLicenceIdentifier(text)).toMatchObject({ ok: true, value: { text, checkMatches: true } })
  })

  it('the sample of ISO 7064 has check M', () => {
    expect(mod37Check('A12425GABC1234002')).toBe('M')
  })

  it('an imported identifier with a wrong check is taken and flagged', () => {
    const text = '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.A'
    expect(parseLicenceIdentifier(text)).toMatchObject({
      ok: true,
      value: { checkMatches: false, check: 'A' },
    })
  })

  it.each([
    '1.2.156.3005.3.11100000MB03271699022.340100.000000016.001.9',
    '1.2.156.3005.2.11100000MB03271699022.340100.000000016.1.9',
    '1.2.156.3005.2.11100000MB03271699022.340100..001.9',
    '',
  ])('"%s" is no identifier', (text) => {
    expect(parseLicenceIdentifier(text)).toEqual({ ok: false, code: 'wrong_structure' })
  })

  it('whatever is built matches and is read back to its parts', () => {
    fc.assert(
      fc.property(parts, (each) => {
        expect(parseLicenceIdentifier(makeLicenceIdentifier(each))).toMatchObject({
          ok: true,
          value: { ...each, checkMatches: true },
        })
      }),
    )
  })

  it('one wrong character of the serial is noticed', () => {
    fc.assert(
      fc.property(parts, fc.nat(31), fc.nat(35), (each, position, pick) => {
        const at = position % each.serial.length
        const other = ALPHABET[pick] as string
        fc.pre(other !== each.serial[at])
        const altered = each.serial.slice(0, at) + other + each.serial.slice(at + 1)
        const made = makeLicenceIdentifier(each)
        const tail = `.${each.serial}.${each.version}.${made.at(-1)}`
        const text = `${made.slice(0, -tail.length)}.${altered}.${each.version}.${made.at(-1)}`
        expect(parseLicenceIdentifier(text)).toMatchObject({ value: { checkMatches: false } })
      }),
    )
  })
})
