import { LicenceCodeError } from '../errors.js'
import { base45Encode } from './base45.js'
import { LONGEST_CODE, TEXT_PREFIX } from './format.js'

/** The text of a code: `ZB1:` and base45, all in the alphanumeric set of QR codes. Throws `too_long`. */
export function encodeText(bytes: Uint8Array): string {
  const text = TEXT_PREFIX + base45Encode(bytes)
  if (text.length > LONGEST_CODE)
    throw new LicenceCodeError('too_long', `a code over ${LONGEST_CODE} characters`)
  return text
}
