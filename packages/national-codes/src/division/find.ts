import { type Parsed, parsed, refused } from '../parsed.js'
import { divisionNames } from './table.js'

/** A place of GB/T 2260. */
export interface Division {
  readonly code: string
  readonly name: string
  readonly level: 'province' | 'city' | 'county'
  /** Code of the place above, null for a province. */
  readonly parent: string | null
}

/** ID numbers of Taiwan residents begin with 83, which is no division of the table. */
const RESIDENCE_ONLY_PREFIX = '83'

/**
 * Finds a division of today: every province and city, counties of 广东 and 辽宁.
 * Codes: `wrong_length`, `wrong_character`, `unknown_division`.
 */
export function parseDivision(text: string): Parsed<Division> {
  if (text.length !== 6) return refused('wrong_length')
  if (!/^\d{6}$/.test(text)) return refused('wrong_character')
  const name = divisionNames[text]
  return name === undefined ? refused('unknown_division') : parsed(describe(text, name))
}

/** The places directly below a province or city, in the order of their codes. */
export function divisionsBelow(code: string): Division[] {
  return Object.entries(divisionNames)
    .map(([each, name]) => describe(each, name))
    .filter((division) => division.parent === code)
}

/**
 * The name with what it lies in, such as 广东省揭阳市榕城区.
 * Codes as `parseDivision`.
 */
export function fullDivisionName(code: string): Parsed<string> {
  const found = parseDivision(code)
  if (!found.ok) return found
  const { parent, name } = found.value
  if (parent === null) return parsed(name)
  const above = fullDivisionName(parent)
  return above.ok && above.value !== name ? parsed(above.value + name) : parsed(name)
}

/** Whether the first two digits of a code name a province. */
export function isProvincePrefix(prefix: string): boolean {
  return prefix === RESIDENCE_ONLY_PREFIX || divisionNames[`${prefix}0000`] !== undefined
}

function describe(code: string, name: string): Division {
  if (code.endsWith('0000')) return { code, name, level: 'province', parent: null }
  if (code.endsWith('00')) return { code, name, level: 'city', parent: `${code.slice(0, 2)}0000` }
  return { code, name, level: 'county', parent: `${code.slice(0, 4)}00` }
}
