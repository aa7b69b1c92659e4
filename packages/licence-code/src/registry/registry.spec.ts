import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { packCitizenNumber, unpackCitizenNumber } from './citizen-number.js'
import { dateOfDays, daysOfDate } from './days.js'
import { decodeField, encodeField } from './field-value.js'
import { FIELDS } from './fields.js'
import { LICENCE_TYPES } from './licence-types.js'
import { SCENES } from './scenes.js'

const refusedWith = (code: string) => expect.objectContaining({ code })

test('no two names share a number', () => {
  const numbers = Object.values(FIELDS).map((field) => field.number)
  for (const list of [numbers, Object.values(SCENES), Object.values(LICENCE_TYPES)]) {
    expect(new Set<number>(list).size).toBe(list.length)
  }
  expect(Math.min(...numbers)).toBe(3)
})

test('the README lists every number with its name', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8').replace(/ +/g, ' ')
  for (const [name, number] of [...Object.entries(SCENES), ...Object.entries(LICENCE_TYPES)]) {
    expect(readme).toContain(`| ${number} | \`${name}\` |`)
  }
  for (const [name, { number, kind }] of Object.entries(FIELDS)) {
    expect(readme).toContain(`| ${number} | \`${name}\` | ${kind} |`)
  }
})

test('dates are days since 1970', () => {
  expect(daysOfDate('1970-01-01')).toBe(0)
  expect(daysOfDate('1969-12-31')).toBe(-1)
  expect(daysOfDate('2026-11-22')).toBe(20779)
  expect(dateOfDays(20779)).toBe('2026-11-22')
})

test('every day of the years 1000 to 9999 comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), (days) => {
      expect(daysOfDate(dateOfDays(days) as string)).toBe(days)
    }),
  )
})

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '0999-12-31', '+010000-01-01', '2026-01-01T00:00', ''])(
  '%s is no date',
  (text) => {
    expect(daysOfDate(text)).toBeUndefined()
  },
)

test('citizen numbers of GB 11643 pack into 17 digits and come back', () => {
  for (const number of ['11010519491231002X', '440524188001010014']) {
    const packed = packCitizenNumber(number)
    expect(packed).toBe(BigInt(number.slice(0, 17)))
    expect(unpackCitizenNumber(packed as bigint)).toBe(number)
  }
})

test('a number with a wrong check digit travels as text', () => {
  expect(encodeField('number', '110105194912310021')).toEqual([4, '110105194912310021'])
})

test('a citizen number has one form on the wire: as text it is refused', () => {
  expect(encodeField('number', '11010519491231002X')).toEqual([4, 11010519491231002n])
  expect(decodeField(4, 11010519491231002n)).toEqual(['number', '11010519491231002X'])
  expect(() => decodeField(4, '11010519491231002X')).toThrow(refusedWith('malformed'))
})

test('a licence without end has null as its validity', () => {
  expect(encodeField('valid_until', null)).toEqual([5, null])
  expect(decodeField(5, null)).toEqual(['valid_until', null])
})

test.each([
  ['name', 7],
  ['name', null],
  ['number', true],
  ['valid_until', '长期'],
  ['valid_until', '2026-02-30'],
  ['birth_date', null],
  ['age_over_18', 'true'],
  ['portrait', new Uint8Array(15)],
  ['portrait', 'abc'],
  ['name', '林\ud840'],
])('field %s cannot carry %p', (name, value) => {
  expect(() => encodeField(name, value)).toThrow(refusedWith('unencodable_field'))
})

test('a text over 120 bytes never travels in a code', () => {
  expect(encodeField('address', '路'.repeat(40))).toEqual([22, '路'.repeat(40)])
  expect(() => encodeField('address', '路'.repeat(41))).toThrow(refusedWith('too_long'))
  expect(() => decodeField(22, '路'.repeat(41))).toThrow(refusedWith('malformed'))
})

test('a field that the registry does not know is a mistake of the program', () => {
  expect(() => encodeField('shoe_size', '42')).toThrow(TypeError)
  expect(() => encodeField('toString', '42')).toThrow(TypeError)
  expect(() => decodeField(999, 1)).toThrow(refusedWith('malformed'))
})
