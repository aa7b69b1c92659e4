/** Signature algorithms by their COSE names. A key has exactly one; a token never chooses it. */
export type Algorithm = 'ES256'

/** `bytes` is the compressed point of SEC 1 section 2.3.3: 33 bytes for ES256. */
export interface PublicKey {
  readonly algorithm: Algorithm
  readonly bytes: Uint8Array
}

/** `sign` returns r‖s of 64 bytes with s in the lower half of the order; ES256 signs SHA-256 of the message. */
export interface Signer {
  readonly publicKey: PublicKey
  sign(message: Uint8Array): Promise<Uint8Array>
}

export interface CryptoPort {
  /** False for a wrong signature and for bytes that are no key; never throws for bad data. */
  verify(key: PublicKey, message: Uint8Array, signature: Uint8Array): Promise<boolean>
  sha256(bytes: Uint8Array): Promise<Uint8Array>
}

export interface RandomPort {
  randomBytes(length: number): Promise<Uint8Array>
}

/** Milliseconds since the epoch, corrected by what the device last learnt from its server. */
export type Clock = () => number
