import { fromCompactDate } from './calendar-date.js'
import { type ItemCodeText, parseItemCode } from './item-code.js'
import { type Branded, type Parsed, parsed, refused } from './parsed.js'

export type CaseNumberText = Branded<'CaseNumber'>

/** A unified case number (办件流水号) taken apart. */
export interface CaseNumber {
  readonly text: CaseNumberText
  readonly item: ItemCodeText
  /** YYYY-MM-DD on which the case was taken. */
  readonly date: string
  /** 1–9999 within item and day. */
  readonly serial: number
}

/**
 * Reads a 43-character case number: implementation code (31), date (8), serial (4).
 * Codes: `wrong_length`, `wrong_date`, `wrong_character`, and those of the implementation code.
 */
export function parseCaseNumber(text: string): Parsed<CaseNumber> {
  if (text.length !== 43) return refused('wrong_length')
  const item = parseItemCode(text.slice(0, 31))
  if (!item.ok) return item
  const date = fromCompactDate(text.slice(31, 39))
  if (!date) return refused('wrong_date')
  if (!/^\d{4}$/.test(text.slice(39))) return refused('wrong_character')
  return parsed({ text: text as CaseNumberText, item: item.value.text, date, serial: Number(text.slice(39)) })
}

/**
 * Builds a case number from a parsed implementation code, a day YYYY-MM-DD and a serial.
 * @throws TypeError when the serial is not 1–9999 or the day does not exist
 */
export function makeCaseNumber(parts: { item: ItemCodeText; date: string; serial: number }): CaseNumberText {
  const compact = parts.date.replace(/-/g, '')
  if (!fromCompactDate(compact)) throw new TypeError('a case number needs a day of the calendar')
  if (!Number.isInteger(parts.serial) || parts.serial < 1 || parts.serial > 9999)
    throw new TypeError('the serial of a case number is 1 to 9999')
  return `${parts.item}${compact}${String(parts.serial).padStart(4, '0')}` as CaseNumberText
}
