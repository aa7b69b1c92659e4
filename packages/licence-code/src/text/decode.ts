import { malformed } from '../errors.js'
import { base45Decode } from './base45.js'
import { LONGEST_CODE, TEXT_PREFIX } from './format.js'

/**
 * The bytes of a code's text. Nothing is trimmed, folded or repaired: a scanner must hand over what it read, spaces
 * included. Throws `malformed`.
 */
export function decodeText(text: string): Uint8Array {
  if (text.length > LONGEST_CODE) throw malformed('longer than any code')
  if (!text.startsWith(TEXT_PREFIX)) throw malformed(`does not begin with ${TEXT_PREFIX}`)
  return base45Decode(text.slice(TEXT_PREFIX.length))
}
