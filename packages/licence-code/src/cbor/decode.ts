import { compareBytes } from '../bytes/compare.js'
import { decodeUtf8 } from '../bytes/utf8.js'
import { malformed } from '../errors.js'
import { type CborKey, CborTag, type CborMap, type CborValue, MAJOR, SIMPLE } from './value.js'

const DEEPEST = 12

/**
 * Decodes one deterministic CBOR item that fills `bytes` exactly (RFC 8949 section 4.2.1).
 *
 * Whatever `encodeCbor` would not have written is refused with `malformed`: longer arguments than needed,
 * indefinite lengths, unsorted or repeated keys, floats, broken UTF-8, trailing bytes. So two different byte
 * strings never decode to the same value. Work and memory are linear in the length of the input.
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const reader = new Reader(bytes)
  const value = reader.item(0)
  if (reader.at !== bytes.length) throw malformed('bytes after the end')
  return value
}

class Reader {
  at = 0

  constructor(private readonly bytes: Uint8Array) {}

  item(depth: number): CborValue {
    if (depth > DEEPEST) throw malformed('nested too deeply')
    const initial = this.byte()
    const major = initial >> 5
    const info = initial & 0x1f
    if (major === MAJOR.simple) return simple(info)
    const argument = this.argument(info)
    if (major === MAJOR.unsigned) return argument
    if (typeof argument === 'bigint' || argument === Number.MAX_SAFE_INTEGER) {
      throw malformed('a number beyond this profile')
    }
    switch (major) {
      case MAJOR.negative:
        return -1 - argument
      case MAJOR.bytes:
        return this.take(argument).slice()
      case MAJOR.text:
        return decodeUtf8(this.take(argument))
      case MAJOR.array:
        return this.array(argument, depth)
      case MAJOR.map:
        return this.map(argument, depth)
      default:
        return new CborTag(argument, this.item(depth + 1))
    }
  }

  private array(length: number, depth: number): CborValue[] {
    this.expectAtLeast(length)
    const items: CborValue[] = []
    for (let i = 0; i < length; i++) items.push(this.item(depth + 1))
    return items
  }

  private map(length: number, depth: number): CborMap {
    this.expectAtLeast(length * 2)
    const map: CborMap = new Map()
    let previous: Uint8Array | undefined
    for (let i = 0; i < length; i++) {
      const start = this.at
      const key = this.key(depth)
      const encoded = this.bytes.subarray(start, this.at)
      if (previous && compareBytes(previous, encoded) >= 0) throw malformed('map keys out of order')
      previous = encoded
      map.set(key, this.item(depth + 1))
    }
    return map
  }

  private key(depth: number): CborKey {
    const key = this.item(depth + 1)
    if (typeof key !== 'number' && typeof key !== 'string') throw malformed('a map key of another kind')
    return key
  }

  private argument(info: number): number | bigint {
    if (info < 24) return info
    if (info === 24) return this.uint(1, 24)
    if (info === 25) return this.uint(2, 0x100)
    if (info === 26) return this.uint(4, 0x10000)
    if (info !== 27) throw malformed('an indefinite or reserved length')
    const high = this.uint(4, 1)
    const low = this.uint(4, 0)
    const value = high * 0x100000000 + low
    if (high < 0x200000) return value
    return BigInt(high) * BigInt(0x100000000) + BigInt(low)
  }

  private uint(length: number, least: number): number {
    let value = 0
    for (const byte of this.take(length)) value = value * 256 + byte
    if (value < least) throw malformed('a longer number than needed')
    return value
  }

  private byte(): number {
    return this.take(1)[0] as number
  }

  private take(length: number): Uint8Array {
    this.expectAtLeast(length)
    const taken = this.bytes.subarray(this.at, this.at + length)
    this.at += length
    return taken
  }

  private expectAtLeast(length: number): void {
    if (length > this.bytes.length - this.at) throw malformed('shorter than it says')
  }
}

function simple(info: number): boolean | null {
  if (info === SIMPLE.false) return false
  if (info === SIMPLE.true) return true
  if (info === SIMPLE.null) return null
  throw malformed('a float or an unknown simple value')
}
