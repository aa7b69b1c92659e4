/** Why a text is not the code it claims to be. Closed: a new reason is a new member here. */
export type NationalCodeErrorCode =
  | 'wrong_length'
  | 'wrong_character'
  | 'wrong_structure'
  | 'wrong_date'
  | 'wrong_check'
  | 'wrong_organisation_check'
  | 'wrong_level'
  | 'unknown_province'
  | 'unknown_division'
  | 'calendar_year_unknown'

/** What every parser here answers: a typed value, or one coded reason. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; code: NationalCodeErrorCode }

declare const brand: unique symbol

/** A string that only its parser (or maker) can produce. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value })
export const refused = (code: NationalCodeErrorCode): Parsed<never> => ({ ok: false, code })

/**
 * The value of a parse that the caller knows must hold, such as a constant of its own.
 * @throws TypeError when it does not: a mistake of the caller, never of a person's input
 */
export function mustParse<T>(result: Parsed<T>): T {
  if (!result.ok) throw new TypeError(`not a valid national code: ${result.code}`)
  return result.value
}
