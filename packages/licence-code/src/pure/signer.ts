import { p256 } from '@noble/curves/nist.js'
import type { RandomPort, Signer } from '../ports.js'

/** The signer of a P-256 private key of 32 bytes; signatures are deterministic (RFC 6979). Throws on a key out of range. */
export function pureSigner(privateKey: Uint8Array): Signer {
  const secret = privateKey.slice()
  return {
    publicKey: { algorithm: 'ES256', bytes: p256.getPublicKey(secret, true) },
    sign: async (message) => p256.sign(message, secret, { prehash: true, lowS: true, format: 'compact' }),
  }
}

/** A new P-256 key; the caller keeps the 32 bytes of `privateKey` in the platform's protected store. */
export async function generatePureKey(
  random: RandomPort,
): Promise<{ signer: Signer; privateKey: Uint8Array }> {
  const seed = await random.randomBytes(p256.lengths.seed ?? 48)
  const privateKey = p256.utils.randomSecretKey(seed)
  return { signer: pureSigner(privateKey), privateKey }
}
