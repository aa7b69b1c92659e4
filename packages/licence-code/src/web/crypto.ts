/// <reference lib="dom" preserve="true" />
import type { CryptoPort, PublicKey } from '../ports.js'
import { decompressP256 } from './point.js'

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' }
const ECDSA_SHA256 = { name: 'ECDSA', hash: 'SHA-256' }

/** Verification and hashing by WebCrypto, which browsers offer to HTTPS and localhost only. */
export const webCrypto: CryptoPort = {
  async verify(key, message, signature) {
    const imported = await importKey(key)
    if (!imported) return false
    return crypto.subtle.verify(ECDSA_SHA256, imported, copied(signature), copied(message))
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', copied(bytes))),
}

async function importKey(key: PublicKey): Promise<CryptoKey | undefined> {
  const point = decompressP256(key.bytes)
  return point && crypto.subtle.importKey('raw', copied(point), ECDSA, false, ['verify'])
}

/** WebCrypto's types want bytes over a plain ArrayBuffer. */
function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
