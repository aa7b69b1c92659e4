/// <reference lib="dom" preserve="true" />
import { toLowS } from '../cose/low-s.js'
import type { Signer } from '../ports.js'
import { compressP256 } from './point.js'

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' }
const ECDSA_SHA256 = { name: 'ECDSA', hash: 'SHA-256' }

/** A new P-256 key that no script can read out. Keep `stored` in IndexedDB and come back with `webSigner`. */
export async function generateWebKey(): Promise<{ signer: Signer; stored: CryptoKeyPair }> {
  const stored = await crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify'])
  return { signer: await webSigner(stored), stored }
}

/** The signer of a key pair made by `generateWebKey`. */
export async function webSigner(stored: CryptoKeyPair): Promise<Signer> {
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', stored.publicKey))
  return {
    publicKey: { algorithm: 'ES256', bytes: compressP256(point) },
    async sign(message) {
      const signature = await crypto.subtle.sign(ECDSA_SHA256, stored.privateKey, new Uint8Array(message))
      return toLowS('ES256', new Uint8Array(signature))
    },
  }
}
