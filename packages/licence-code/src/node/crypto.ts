import { createHash, createVerify } from 'node:crypto'
import type { CryptoPort } from '../ports.js'
import { keyObjectOf } from './public-key.js'

/**
 * Verification and hashing by OpenSSL. Hand in the same issuer key objects each time: the
 * parsed form is kept by object, so a key is never changed in place.
 */
export const nodeCrypto: CryptoPort = {
  async verify(key, message, signature) {
    if (signature.length !== 64) return false
    const object = await keyObjectOf(key)
    if (!object) return false
    return createVerify('sha256')
      .update(message)
      .verify({ key: object, dsaEncoding: 'ieee-p1363' }, signature)
  },
  sha256: async (bytes) => Uint8Array.from(createHash('sha256').update(bytes).digest()),
}
