import { malformed } from '../errors.js'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]))

/** Base45 of RFC 9285: three characters for two bytes, two for a last single one. */
export function base45Encode(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 2) {
    const first = bytes[i] as number
    const second = bytes[i + 1]
    if (second === undefined) text += digits(first, 2)
    else text += digits(first * 256 + second, 3)
  }
  return text
}

/** The bytes of base45 text (RFC 9285); every byte string has one text. Throws `malformed`. */
export function base45Decode(text: string): Uint8Array {
  const rest = text.length % 3
  if (rest === 1) throw malformed('base45 of an impossible length')
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (rest === 2 ? 1 : 0))
  for (let i = 0, at = 0; i < text.length; i += 3, at += 2) {
    const last = i + 3 > text.length
    const value = number(text.slice(i, i + 3))
    if (value > (last ? 0xff : 0xffff)) throw malformed('base45 beyond its bytes')
    if (last) bytes[at] = value
    else {
      bytes[at] = value >> 8
      bytes[at + 1] = value & 0xff
    }
  }
  return bytes
}

function digits(value: number, count: number): string {
  let text = ''
  for (let i = 0, rest = value; i < count; i++, rest = Math.floor(rest / 45)) text += ALPHABET[rest % 45]
  return text
}

function number(characters: string): number {
  let value = 0
  for (let i = characters.length - 1; i >= 0; i--) {
    const digit = VALUES.get(characters[i] as string)
    if (digit === undefined) throw malformed('a character outside base45')
    value = value * 45 + digit
  }
  return value
}
