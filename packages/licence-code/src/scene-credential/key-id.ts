import type { CryptoPort, PublicKey } from '../ports.js'

export const KEY_ID_LENGTH = 8

/** The `kid` of an issuer key: the first 8 bytes of SHA-256 of its compressed point. */
export async function issuerKeyId(key: PublicKey, ports: { crypto: CryptoPort }): Promise<Uint8Array> {
  return (await ports.crypto.sha256(key.bytes)).slice(0, KEY_ID_LENGTH)
}
