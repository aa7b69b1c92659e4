import { p256 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { CryptoPort } from '../ports.js'

/** Verification and hashing in plain JavaScript, for the mini-program and React Native. Needs only BigInt. */
export const pureCrypto: CryptoPort = {
  async verify(key, message, signature) {
    try {
      return p256.verify(signature, message, key.bytes, { prehash: true, lowS: true, format: 'compact' })
    } catch {
      return false
    }
  },
  sha256: async (bytes) => sha256(bytes),
}
