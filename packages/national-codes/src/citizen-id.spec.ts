import fc from 'fast-check'
import { ageOn, makeCitizenId, parseCitizenId } from './index.js'

const numbers = fc
  .record({
    division: fc.constantFrom('445202', '445222', '110105', '830000', '210102'),
    birthDate: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map((parts) => ({ parts, number: makeCitizenId(parts) }))

describe('citizen id numbers', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '1880-01-01', 'male'],
  ])('the sample %s of the standard is read', (text, birthDate, sex) => {
    expect(parseCitizenId(text)).toMatchObject({ ok: true, value: { number: text, birthDate, sex } })
  })

  it('a lower-case x is the same number', () => {
    expect(parseCitizenId('11010519491231002x')).toMatchObject({ value: { number: '11010519491231002X' } })
  })

  it.each([
    ['1101051949123100', 'wrong_length'],
    ['11010519491231002X ', 'wrong_length'],
    ['１１0105194912310021', 'wrong_character'],
    ['1101051949123100XX', 'wrong_character'],
    ['990105194912310021', 'unknown_province'],
    ['110105194902310021', 'wrong_date'],
    ['110105190002290021', 'wrong_date'],
    ['110105194912310021', 'wrong_check'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseCitizenId(text)).toEqual({ ok: false, code })
  })

  it('whatever is built is read back to its parts', () => {
    fc.assert(
      fc.property(numbers, ({ parts, number }) => {
        expect(parseCitizenId(number)).toEqual({
          ok: true,
          value: {
            number,
            division: parts.division,
            birthDate: parts.birthDate,
            sex: parts.sequence % 2 ? 'male' : 'female',
          },
        })
      }),
    )
  })

  it('one wrong digit never passes', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), ({ number }, at, shift) => {
        const digit = (Number(number[at]) + shift) % 10
        expect(parseCitizenId(number.slice(0, at) + digit + number.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it('two neighbouring digits exchanged never pass', () => {
    fc.assert(
      fc.property(numbers, fc.nat(15), ({ number }, at) => {
        fc.pre(number[at] !== number[at + 1])
        const exchanged = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        expect(parseCitizenId(exchanged).ok).toBe(false)
      }),
    )
  })

  it('any text at all gets an answer, not an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseCitizenId(text).ok === 'boolean'))
  })

  it.each([
    ['2008-11-22', '2026-11-22', 18],
    ['2008-11-23', '2026-11-22', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('born on %s one is, on %s, %i years old', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age)
  })

  it('a number cannot be built for a day that does not exist', () => {
    expect(() => makeCitizenId({ division: '445202', birthDate: '2026-02-30', sequence: 1 })).toThrow(
      TypeError,
    )
  })
})
