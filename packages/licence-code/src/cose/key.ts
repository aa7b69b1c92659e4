import type { CborValue } from '../cbor/value.js'
import { malformed } from '../errors.js'
import type { PublicKey } from '../ports.js'
import { algorithmFacts, algorithmOfCurve } from './algorithms.js'

const KEY = { type: 1, curve: -1, x: -2, y: -3 } as const
const EVEN = 2
const ODD = 3

/** COSE_Key of a compressed point: kty, crv, x and the sign of y (RFC 9053 section 7.1.1). */
export function toCoseKey(key: PublicKey): CborValue {
  assertPublicKey(key)
  const facts = algorithmFacts(key.algorithm)
  return new Map<number, CborValue>([
    [KEY.type, facts.keyType],
    [KEY.curve, facts.curve],
    [KEY.x, key.bytes.subarray(1)],
    [KEY.y, key.bytes[0] === ODD],
  ])
}

/** The key of a COSE_Key written by `toCoseKey`; anything else is `malformed`. Not proved to be on the curve. */
export function fromCoseKey(value: CborValue | undefined): PublicKey {
  if (!(value instanceof Map) || value.size !== 4) throw malformed('not a COSE key')
  const facts = algorithmOfCurve(value.get(KEY.type), value.get(KEY.curve))
  const x = value.get(KEY.x)
  const odd = value.get(KEY.y)
  if (
    !facts ||
    !(x instanceof Uint8Array) ||
    x.length !== facts.publicKeyLength - 1 ||
    typeof odd !== 'boolean'
  ) {
    throw malformed('not a compressed key of a known curve')
  }
  const bytes = new Uint8Array(facts.publicKeyLength)
  bytes[0] = odd ? ODD : EVEN
  bytes.set(x, 1)
  return { algorithm: facts.name, bytes }
}

export function assertPublicKey(key: PublicKey): void {
  const { publicKeyLength, name } = algorithmFacts(key.algorithm)
  const sign = key.bytes[0]
  if (key.bytes.length !== publicKeyLength || (sign !== EVEN && sign !== ODD)) {
    throw new TypeError(`a public key of ${name} is a compressed point of ${publicKeyLength} bytes`)
  }
}
