import { sha256 } from '@noble/hashes/sha2.js'
import type { CryptoPort } from '../ports.js'
import { verifyEs256 } from './verify-es256.js'

/**
 * Verification and hashing in plain JavaScript, for the mini-program and React Native. Needs only BigInt. Hand
 * in the same issuer key objects each time: what was computed for a key is kept by object.
 */
export const pureCrypto: CryptoPort = {
  async verify(key, message, signature) {
    try {
      return verifyEs256(key, message, signature)
    } catch {
      return false
    }
  },
  sha256: async (bytes) => sha256(bytes),
}
