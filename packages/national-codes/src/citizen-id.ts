import { fromCompactDate, isCalendarDate } from './calendar-date.js'
import { isProvincePrefix } from './division/find.js'
import { type Branded, type Parsed, parsed, refused } from './parsed.js'

export type CitizenIdNumber = Branded<'CitizenIdNumber'>

/** A citizen id number (GB 11643-1999) taken apart. */
export interface CitizenId {
  /** 18 characters, the check character upper case. */
  readonly number: CitizenIdNumber
  /** GB/T 2260 code at the time of the number's issue; it may have been abolished since. */
  readonly division: string
  /** YYYY-MM-DD. */
  readonly birthDate: string
  readonly sex: 'male' | 'female'
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/**
 * Reads a citizen id number by GB 11643-1999: 17 digits and a check character (a lower-case x is taken too).
 * Whether a person with this number exists, only the register knows.
 * Codes: `wrong_length`, `wrong_character`, `unknown_province`, `wrong_date`, `wrong_check`.
 */
export function parseCitizenId(text: string): Parsed<CitizenId> {
  if (text.length !== 18) return refused('wrong_length')
  if (!/^\d{17}[\dXx]$/.test(text)) return refused('wrong_character')
  if (!isProvincePrefix(text.slice(0, 2))) return refused('unknown_province')
  const birthDate = fromCompactDate(text.slice(6, 14))
  if (!birthDate) return refused('wrong_date')
  const number = text.toUpperCase()
  if (citizenIdCheck(number.slice(0, 17)) !== number[17]) return refused('wrong_check')
  return parsed({
    number: number as CitizenIdNumber,
    division: number.slice(0, 6),
    birthDate,
    sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
  })
}

/**
 * Builds the valid number of a made-up person. `sequence` 0–999; odd ones are men's.
 * @throws TypeError on parts that no number can have
 */
export function makeCitizenId(parts: {
  division: string
  birthDate: string
  sequence: number
}): CitizenIdNumber {
  const { division, birthDate, sequence } = parts
  if (!/^\d{6}$/.test(division) || !isProvincePrefix(division.slice(0, 2)) || !isCalendarDate(birthDate))
    throw new TypeError('a citizen id number needs a division of six digits and a day of birth')
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999)
    throw new TypeError('the sequence of a citizen id number is 0 to 999')
  const body = `${division}${birthDate.replace(/-/g, '')}${String(sequence).padStart(3, '0')}`
  return `${body}${citizenIdCheck(body)}` as CitizenIdNumber
}

/**
 * Full years of age (周岁) on a day; both YYYY-MM-DD. Born on 29 February counts from 1 March in common years.
 * Negative before birth.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function citizenIdCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return CHECKS[sum % 11] as string
}
