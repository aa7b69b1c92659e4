import { LicenceCodeError, malformed } from '../errors.js'

/**
 * UTF-8 of a string (RFC 3629). The mini-program has no TextEncoder. A lone surrogate is
 * `unencodable_field`.
 */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continuation(point, 0))
    else if (point < 0x10000) {
      if (isSurrogate(point)) {
        throw new LicenceCodeError('unencodable_field', 'text with half a surrogate pair')
      }
      bytes.push(0xe0 | (point >> 12), continuation(point, 6), continuation(point, 0))
    } else {
      bytes.push(
        0xf0 | (point >> 18),
        continuation(point, 12),
        continuation(point, 6),
        continuation(point, 0),
      )
    }
  }
  return Uint8Array.from(bytes)
}

/** The string of UTF-8 bytes; refuses overlong forms, surrogates and truncation with `malformed`. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] as number
    const length = sequenceLength(first)
    if (at + length > bytes.length) throw malformed('truncated UTF-8')
    let point = length === 1 ? first : first & (0x7f >> length)
    for (let i = 1; i < length; i++) {
      const next = bytes[at + i] as number
      if ((next & 0xc0) !== 0x80) throw malformed('broken UTF-8')
      point = (point << 6) | (next & 0x3f)
    }
    if (point < (SMALLEST[length] as number) || point > 0x10ffff || isSurrogate(point)) {
      throw malformed('UTF-8 that no encoder writes')
    }
    text += String.fromCodePoint(point)
    at += length
  }
  return text
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first < 0xe0) return 2
  if (first >= 0xe0 && first < 0xf0) return 3
  if (first >= 0xf0 && first < 0xf5) return 4
  throw malformed('broken UTF-8')
}

function continuation(point: number, shift: number): number {
  return 0x80 | ((point >> shift) & 0x3f)
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff
}
