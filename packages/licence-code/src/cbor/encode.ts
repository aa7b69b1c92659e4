import { compareBytes } from '../bytes/compare.js'
import { concatBytes } from '../bytes/concat.js'
import { encodeUtf8 } from '../bytes/utf8.js'
import { type CborKey, type CborMap, CborTag, type CborValue, MAJOR, SIMPLE } from './value.js'

/**
 * Deterministic CBOR (RFC 8949 section 4.2.1): shortest arguments, definite lengths, keys in bytewise order.
 * A value that has no such encoding (a fraction, a bigint that fits a number) is a `TypeError`.
 */
export function encodeCbor(value: CborValue): Uint8Array {
  const parts: Uint8Array[] = []
  write(value, parts)
  return concatBytes(parts)
}

const LARGEST = BigInt('0xffffffffffffffff')

function write(value: CborValue, out: Uint8Array[]): void {
  if (typeof value === 'number') writeInteger(value, out)
  else if (typeof value === 'bigint') writeBigInteger(value, out)
  else if (typeof value === 'string') writeString(MAJOR.text, encodeUtf8(value), out)
  else if (typeof value === 'boolean') out.push(head(MAJOR.simple, value ? SIMPLE.true : SIMPLE.false))
  else if (value === null) out.push(head(MAJOR.simple, SIMPLE.null))
  else if (value instanceof Uint8Array) writeString(MAJOR.bytes, value, out)
  else if (value instanceof Map) writeMap(value, out)
  else if (value instanceof CborTag) {
    out.push(head(MAJOR.tag, value.tag))
    write(value.value, out)
  } else {
    out.push(head(MAJOR.array, value.length))
    for (const item of value) write(item, out)
  }
}

function writeInteger(value: number, out: Uint8Array[]): void {
  if (!Number.isSafeInteger(value)) throw new TypeError('only integers can be encoded')
  out.push(value >= 0 ? head(MAJOR.unsigned, value) : head(MAJOR.negative, -1 - value))
}

function writeBigInteger(value: bigint, out: Uint8Array[]): void {
  if (value <= BigInt(Number.MAX_SAFE_INTEGER) || value > LARGEST) {
    throw new TypeError('a bigint is only for integers between 2^53 and 2^64')
  }
  const low = BigInt(0x100000000)
  out.push(longHead(MAJOR.unsigned, Number(value / low), Number(value % low)))
}

function writeString(major: number, bytes: Uint8Array, out: Uint8Array[]): void {
  out.push(head(major, bytes.length), bytes)
}

function writeMap(map: CborMap, out: Uint8Array[]): void {
  const entries: { key: Uint8Array; value: CborValue }[] = []
  for (const [key, value] of map) entries.push({ key: encodeKey(key), value })
  entries.sort((a, b) => compareBytes(a.key, b.key))
  out.push(head(MAJOR.map, entries.length))
  for (const entry of entries) {
    out.push(entry.key)
    write(entry.value, out)
  }
}

function encodeKey(key: CborKey): Uint8Array {
  return encodeCbor(key)
}

function head(major: number, argument: number): Uint8Array {
  const type = major << 5
  if (argument < 24) return Uint8Array.of(type | argument)
  if (argument < 0x100) return Uint8Array.of(type | 24, argument)
  if (argument < 0x10000) return Uint8Array.of(type | 25, argument >> 8, argument & 0xff)
  if (argument < 0x100000000) return Uint8Array.of(type | 26, ...uint32(argument))
  return longHead(major, Math.floor(argument / 0x100000000), argument % 0x100000000)
}

function longHead(major: number, high: number, low: number): Uint8Array {
  return Uint8Array.of((major << 5) | 27, ...uint32(high), ...uint32(low))
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
}
