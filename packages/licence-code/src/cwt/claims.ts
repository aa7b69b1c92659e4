import { decodeCbor } from '../cbor/decode.js'
import type { CborKey, CborValue } from '../cbor/value.js'
import { malformed } from '../errors.js'

/** CWT claim keys: RFC 8392 (4, 6, 7), RFC 8747 (8), RFC 9711 (10) and this protocol's private claim. */
export const CLAIM = { expires: 4, issuedAt: 6, id: 7, confirmation: 8, nonce: 10, licence: -65537 } as const

/** Decodes a claims set that has exactly these keys. Throws `malformed`. */
export function readClaims(payload: Uint8Array, keys: readonly number[]): ReadonlyMap<CborKey, CborValue> {
  const claims = decodeCbor(payload)
  if (!(claims instanceof Map) || claims.size !== keys.length || !keys.every((key) => claims.has(key))) {
    throw malformed('other claims than this kind has')
  }
  return claims
}

/** A NumericDate of whole seconds since 1970 that a `Date` can hold. */
export function readSeconds(value: CborValue | undefined): number {
  if (typeof value !== 'number' || value < 0 || value > LATEST) throw malformed('not a time')
  return value
}

const LATEST = 0xffffffff

export function readBytes(value: CborValue | undefined, length: number): Uint8Array {
  if (!(value instanceof Uint8Array) || value.length !== length) throw malformed(`not ${length} bytes`)
  return value
}

export function readUnsigned(value: CborValue | undefined): number {
  if (typeof value !== 'number' || value < 0) throw malformed('not an unsigned number')
  return value
}
