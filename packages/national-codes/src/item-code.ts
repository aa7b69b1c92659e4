import { parseCreditCode } from './credit-code.js'
import { type Branded, type Parsed, parsed, refused } from './parsed.js'

export type BaseItemCode = Branded<'BaseItemCode'>
export type ItemCodeText = Branded<'ItemCode'>

/** An implementation code (实施编码, GB/T 39554.1) taken apart. */
export interface ItemCode {
  readonly text: ItemCodeText
  /** Credit code of the implementing body. */
  readonly implementer: string
  /** 1 national, 2 provincial, 3 municipal, 4 county, 5 township, 6 village. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
  readonly base: BaseItemCode
}

/** The region that a base code was defined for: 00 national or the two digits of a province. */
export const regionOfBase = (base: BaseItemCode): string => base.slice(0, 2)

/**
 * Reads a base code (基本编码): region, type, department, main item, sub-item; 12 characters.
 * Codes: `wrong_length`, `wrong_character`.
 */
export function parseBaseItemCode(text: string): Parsed<BaseItemCode> {
  if (text.length !== 12) return refused('wrong_length')
  return /^\d{4}[0-9A-Z]{8}$/.test(text) ? parsed(text as BaseItemCode) : refused('wrong_character')
}

/**
 * Reads an implementation code: credit code of the body (18), level (1), base code (12).
 * Codes: `wrong_length`, `wrong_level`, and those of the credit code and the base code.
 */
export function parseItemCode(text: string): Parsed<ItemCode> {
  if (text.length !== 31) return refused('wrong_length')
  const implementer = parseCreditCode(text.slice(0, 18))
  if (!implementer.ok) return implementer
  const level = Number(text[18])
  if (!/^[1-6]$/.test(text[18] as string)) return refused('wrong_level')
  const base = parseBaseItemCode(text.slice(19))
  if (!base.ok) return base
  return parsed({
    text: text as ItemCodeText,
    implementer: implementer.value.text,
    level: level as ItemCode['level'],
    base: base.value,
  })
}
