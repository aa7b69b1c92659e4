import { createPublicKey, type KeyObject } from 'node:crypto'
import type { PublicKey } from '../ports.js'

const SPKI_P256_COMPRESSED = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex')

/** Issuer keys are objects that live long, holder keys are seen once: the object itself is the cache's key. */
const cache = new WeakMap<PublicKey, KeyObject>()

/** The native key of a compressed point; throws what OpenSSL throws when the point is not on the curve. */
export function keyObjectOf(key: PublicKey): KeyObject {
  const cached = cache.get(key)
  if (cached) return cached
  const der = Buffer.concat([SPKI_P256_COMPRESSED, key.bytes])
  const object = createPublicKey({ key: der, format: 'der', type: 'spki' })
  cache.set(key, object)
  return object
}

/** The compressed point of a native P-256 key. */
export function publicKeyOf(object: KeyObject): PublicKey {
  const { x, y } = object.export({ format: 'jwk' })
  const bytes = new Uint8Array(33)
  bytes[0] = 2 + ((Buffer.from(y as string, 'base64url')[31] as number) & 1)
  bytes.set(Buffer.from(x as string, 'base64url'), 1)
  return { algorithm: 'ES256', bytes }
}
