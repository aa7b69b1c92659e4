import { KeyObject, webcrypto } from 'node:crypto'
import type { PublicKey } from '../ports.js'

const P256 = { name: 'ECDSA', namedCurve: 'P-256' }

/** Issuer keys are objects that live long, holder keys are seen once: the object itself is the cache's key. */
const cache = new WeakMap<PublicKey, KeyObject>()

/** The native key of a compressed point, or undefined when the bytes are no point of the curve. */
export async function keyObjectOf(key: PublicKey): Promise<KeyObject | undefined> {
  const cached = cache.get(key)
  if (cached) return cached
  const object = await importPoint(key.bytes)
  if (object) cache.set(key, object)
  return object
}

/** The compressed point of a native P-256 key. */
export function publicKeyOf(object: KeyObject): PublicKey {
  const { x, y } = object.export({ format: 'jwk' })
  const bytes = new Uint8Array(33)
  bytes[0] = 2 + ((Buffer.from(y as string, 'base64url').at(-1) as number) & 1)
  bytes.set(Buffer.from(x as string, 'base64url'), 1)
  return { algorithm: 'ES256', bytes }
}

/** WebCrypto's raw import takes compressed points in Node and half the time of an import as SPKI or JWK. */
async function importPoint(compressed: Uint8Array): Promise<KeyObject | undefined> {
  try {
    return KeyObject.from(await webcrypto.subtle.importKey('raw', compressed, P256, true, ['verify']))
  } catch {
    return undefined
  }
}
