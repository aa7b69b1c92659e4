import { type Branded, type Parsed, parsed, refused } from './parsed.js'

export type LicenceIdentifierText = Branded<'LicenceIdentifier'>

/** An e-licence identifier (电子证照标识, GB/T 36904-2018) taken apart. */
export interface LicenceIdentifier {
  readonly text: LicenceIdentifierText
  /** 21 characters: credit code of the authority that defined the type and three digits. */
  readonly typeCode: string
  /** Credit code of the issuer; old data have a division code. */
  readonly issuerCode: string
  readonly serial: string
  /** Three digits. */
  readonly version: string
  readonly check: string
  /** False for some identifiers met in imported data: keep them, but do not trust what was typed by hand. */
  readonly checkMatches: boolean
}

const ROOT = '1.2.156.3005.2'
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const SHAPE =
  /^1\.2\.156\.3005\.2\.([0-9A-Z]{18}\d{3})\.([0-9A-Z]{18}|\d{6})\.([0-9A-Z]{1,32})\.(\d{3})\.([0-9A-Z])$/

/**
 * Reads an e-licence identifier by GB/T 36904. A check character that does not match is flagged by `checkMatches`,
 * not refused, because identifiers in circulation carry wrong ones.
 * Codes: `wrong_structure`.
 */
export function parseLicenceIdentifier(text: string): Parsed<LicenceIdentifier> {
  const parts = SHAPE.exec(text)
  if (!parts) return refused('wrong_structure')
  const [, typeCode, issuerCode, serial, version, check] = parts as unknown as string[]
  return parsed({
    text: text as LicenceIdentifierText,
    typeCode: typeCode as string,
    issuerCode: issuerCode as string,
    serial: serial as string,
    version: version as string,
    check: check as string,
    checkMatches: mod37Check(`${typeCode}${issuerCode}${serial}${version}`) === check,
  })
}

/**
 * Builds an identifier with its check character (ISO 7064 MOD 37,36 over the four parts without dots).
 * @throws TypeError on parts that no identifier can have
 */
export function makeLicenceIdentifier(parts: {
  typeCode: string
  issuerCode: string
  serial: string
  version: string
}): LicenceIdentifierText {
  const { typeCode, issuerCode, serial, version } = parts
  const check = mod37Check(`${typeCode}${issuerCode}${serial}${version}`)
  const text = [ROOT, typeCode, issuerCode, serial, version, check].join('.')
  if (!SHAPE.test(text)) throw new TypeError('these parts make no licence identifier')
  return text as LicenceIdentifierText
}

/** The check character of ISO 7064 MOD 37,36 over 0-9 A-Z. */
export function mod37Check(body: string): string {
  let remainder = 36
  for (const char of body) {
    const sum = (remainder + ALPHABET.indexOf(char)) % 36 || 36
    remainder = (2 * sum) % 37
  }
  return ALPHABET[(37 - remainder) % 36] as string
}
