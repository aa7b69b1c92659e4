import { createHash, verify } from 'node:crypto'
import type { CryptoPort, PublicKey } from '../ports.js'
import { keyObjectOf } from './public-key.js'

/**
 * Verification and hashing by OpenSSL. Hand in the same issuer key objects each time: the
 * parsed form is kept by object, so a key is never changed in place.
 */
export const nodeCrypto: CryptoPort = {
  async verify(key, message, signature) {
    const object = parse(key)
    return object ? verify('sha256', message, { key: object, dsaEncoding: 'ieee-p1363' }, signature) : false
  },
  sha256: async (bytes) => Uint8Array.from(createHash('sha256').update(bytes).digest()),
}

function parse(key: PublicKey): ReturnType<typeof keyObjectOf> | undefined {
  try {
    return keyObjectOf(key)
  } catch {
    return undefined
  }
}
