import { type Branded, type Parsed, parsed, refused } from './parsed.js'

export type CreditCodeText = Branded<'CreditCode'>

/** A unified social credit code (GB 32100-2015) taken apart. */
export interface CreditCode {
  readonly text: CreditCodeText
  /** Registration authority: 1 机构编制, 5 民政, 9 市场监管 … */
  readonly authority: string
  /** Kind within the authority: 91 enterprise, 92 individual business … */
  readonly category: string
  readonly division: string
  /** The nine characters of GB 11714. */
  readonly organisationCode: string
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/

/**
 * Reads a unified social credit code by GB 32100-2015, with the organisation code inside it by GB 11714.
 * Codes: `wrong_length`, `wrong_character`, `wrong_organisation_check`, `wrong_check`.
 */
export function parseCreditCode(text: string): Parsed<CreditCode> {
  if (text.length !== 18) return refused('wrong_length')
  if (!SHAPE.test(text)) return refused('wrong_character')
  if (creditCodeCheck(text.slice(0, 17)) !== text[17]) return refused('wrong_check')
  const organisationCode = text.slice(8, 17)
  if (organisationCheck(organisationCode.slice(0, 8)) !== organisationCode[8])
    return refused('wrong_organisation_check')
  return parsed({
    text: text as CreditCodeText,
    authority: text[0] as string,
    category: text[1] as string,
    division: text.slice(2, 8),
    organisationCode,
  })
}

/**
 * Builds the valid code of a made-up organisation. `body` is the organisation code without its check, 8 characters.
 * @throws TypeError on parts that no code can have
 */
export function makeCreditCode(parts: { kind: string; division: string; body: string }): CreditCodeText {
  const { kind, division, body } = parts
  if (!/^\d{6}$/.test(division)) throw new TypeError('the division of a credit code has six digits')
  if (kind.length !== 2 || body.length !== 8 || [...kind, ...body].some((char) => !ALPHABET.includes(char)))
    throw new TypeError('a credit code has two characters of kind and eight of organisation')
  const unchecked = `${kind}${division}${body}${organisationCheck(body)}`
  return `${unchecked}${creditCodeCheck(unchecked)}` as CreditCodeText
}

function creditCodeCheck(body: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(body[index] as string),
    0,
  )
  return ALPHABET[(31 - (sum % 31)) % 31] as string
}

function organisationCheck(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(body[index] as string, 36),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}
