import fc from 'fast-check'
import { makeCreditCode, parseCreditCode } from './index.js'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codes = fc
  .record({
    kind: fc.constantFrom('91', '92', '11', '12'),
    division: fc.constantFrom('445202', '445281', '100000'),
    body: fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 8, maxLength: 8 }),
  })
  .map((parts) => ({ parts, text: makeCreditCode(parts) }))

describe('unified social credit codes', () => {
  it.each([
    '11100000000013127D',
    '11100000MB0143028R',
    '11100000MB03271699',
    '11100000000013338W',
    '11370800MB28559184',
    '12441500196720244T',
  ])('the real code %s is read', (text) => {
    expect(parseCreditCode(text)).toMatchObject({ ok: true, value: { text } })
  })

  it.each([
    ['11440000006941338T', 'wrong_check'],
    ['1110000000001312D', 'wrong_length'],
    ['11100000000013127O', 'wrong_character'],
    ['11100000000013127d', 'wrong_character'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseCreditCode(text)).toEqual({ ok: false, code })
  })

  it('whatever is built is read back to its parts', () => {
    fc.assert(
      fc.property(codes, ({ parts, text }) => {
        expect(parseCreditCode(text)).toMatchObject({
          ok: true,
          value: { authority: parts.kind[0], category: parts.kind[1], division: parts.division },
        })
      }),
    )
  })

  it('one wrong character never passes', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), fc.nat(30), ({ text }, at, pick) => {
        const other = ALPHABET[pick] as string
        fc.pre(other !== text[at])
        expect(parseCreditCode(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it('an organisation code with a wrong check inside is named as such', () => {
    fc.assert(
      fc.property(codes, fc.nat(30), ({ text }, pick) => {
        const other = ALPHABET[pick] as string
        fc.pre(other !== text[16])
        const outcomes = [...ALPHABET].map((check) => parseCreditCode(text.slice(0, 16) + other + check))
        expect(
          outcomes.filter((outcome) => !outcome.ok && outcome.code === 'wrong_organisation_check'),
        ).toHaveLength(1)
        expect(outcomes.some((outcome) => outcome.ok)).toBe(false)
      }),
    )
  })
})
