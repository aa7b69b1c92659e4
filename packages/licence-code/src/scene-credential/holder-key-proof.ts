import { equalBytes } from '../bytes/compare.js'
import { decodeCbor } from '../cbor/decode.js'
import { encodeCbor } from '../cbor/encode.js'
import { HOLDER_KEY_PROOF } from '../cose/message-kind.js'
import { createSign1, readSign1, verifySign1 } from '../cose/sign1.js'
import { CLAIM, readClaims } from '../cwt/claims.js'
import { LicenceCodeError, malformed } from '../errors.js'
import type { CryptoPort, PublicKey, Signer } from '../ports.js'

const SHORTEST_NONCE = 8
const LONGEST_NONCE = 64
const LARGEST_PROOF = 256

/**
 * Proves to the issuer that this device has the private key for which it asks a credential: a COSE_Sign1 over the
 * issuer's `nonce` (8 to 64 bytes, CWT claim 10 as in RFC 9711).
 */
export async function proveHolderKey(signer: Signer, nonce: Uint8Array): Promise<Uint8Array> {
  assertNonce(nonce)
  const payload = encodeCbor(new Map([[CLAIM.nonce, nonce]]))
  return encodeCbor(await createSign1(HOLDER_KEY_PROOF, { payload }, signer))
}

/**
 * Returns when `key` signed exactly this `nonce` for this purpose. That the nonce is fresh and used once is the
 * caller's to keep. Throws `malformed`, `nonce_mismatch`, `bad_signature`.
 */
export async function verifyHolderKeyProof(
  proof: Uint8Array,
  key: PublicKey,
  nonce: Uint8Array,
  ports: { crypto: CryptoPort },
): Promise<void> {
  assertNonce(nonce)
  if (proof.length > LARGEST_PROOF) throw malformed('larger than any proof')
  const message = readSign1(decodeCbor(proof), HOLDER_KEY_PROOF, [])
  const signed = readClaims(message.payload, [CLAIM.nonce]).get(CLAIM.nonce)
  if (!(signed instanceof Uint8Array)) throw malformed('no nonce')
  if (!equalBytes(signed, nonce)) throw new LicenceCodeError('nonce_mismatch', 'a proof for another nonce')
  if (!(await verifySign1(message, HOLDER_KEY_PROOF, key, ports))) {
    throw new LicenceCodeError('bad_signature', 'not signed by this key')
  }
}

function assertNonce(nonce: Uint8Array): void {
  if (nonce.length < SHORTEST_NONCE || nonce.length > LONGEST_NONCE) {
    throw new TypeError(`a nonce has ${SHORTEST_NONCE} to ${LONGEST_NONCE} bytes`)
  }
}
