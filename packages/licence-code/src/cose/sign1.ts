import { encodeUtf8 } from '../bytes/utf8.js'
import { decodeCbor } from '../cbor/decode.js'
import { encodeCbor } from '../cbor/encode.js'
import { type CborKey, type CborMap, CborTag, type CborValue } from '../cbor/value.js'
import { malformed } from '../errors.js'
import type { CryptoPort, PublicKey, Signer } from '../ports.js'
import { algorithmFacts } from './algorithms.js'
import { assertPublicKey } from './key.js'
import { hasLowS } from './low-s.js'
import type { MessageKind } from './message-kind.js'

const SIGN1_TAG = 18

/** Labels of protected headers: RFC 9052 (1, 4), RFC 9528 (13), RFC 9596 (16). */
export const HEADER = { algorithm: 1, keyId: 4, cwt: 13, type: 16 } as const

/** A COSE_Sign1 (RFC 9052 section 4.2) taken apart. Nothing is verified yet. */
export interface Sign1 {
  readonly protectedBytes: Uint8Array
  readonly headers: ReadonlyMap<CborKey, CborValue>
  readonly payload: Uint8Array
  readonly signature: Uint8Array
}

/** Signs `payload`; `alg` and `typ` are added to the protected `headers`, the unprotected ones stay empty. */
export async function createSign1(
  kind: MessageKind,
  content: { headers?: readonly (readonly [number, CborValue])[]; payload: Uint8Array },
  signer: Signer,
): Promise<CborTag> {
  assertPublicKey(signer.publicKey)
  const facts = algorithmFacts(signer.publicKey.algorithm)
  const headers: CborMap = new Map(content.headers)
  headers.set(HEADER.algorithm, facts.cose)
  headers.set(HEADER.type, kind.typ)
  const protectedBytes = encodeCbor(headers)
  const signature = await signer.sign(signatureInput(kind, protectedBytes, content.payload))
  if (signature.length !== facts.signatureLength || !hasLowS(facts.name, signature)) {
    throw new TypeError('a signer returns r‖s with a low s')
  }
  return new CborTag(SIGN1_TAG, [protectedBytes, new Map(), content.payload, signature])
}

/**
 * Takes a tagged COSE_Sign1 of one kind apart: exactly `alg`, `typ` and the named headers, protected; nothing
 * unprotected; an attached payload. Throws `malformed`.
 */
export function readSign1(
  value: CborValue | undefined,
  kind: MessageKind,
  headers: readonly number[],
): Sign1 {
  if (!(value instanceof CborTag) || value.tag !== SIGN1_TAG || !Array.isArray(value.value)) {
    throw malformed('not a tagged COSE_Sign1')
  }
  const [protectedBytes, unprotected, payload, signature, ...rest] = value.value as readonly CborValue[]
  if (
    !(protectedBytes instanceof Uint8Array) ||
    !(unprotected instanceof Map) ||
    !(payload instanceof Uint8Array) ||
    !(signature instanceof Uint8Array) ||
    rest.length > 0
  ) {
    throw malformed('not a COSE_Sign1')
  }
  if (unprotected.size > 0) throw malformed('unprotected headers must be empty')
  const decoded = decodeCbor(protectedBytes)
  const expected = [HEADER.algorithm, HEADER.type, ...headers]
  if (
    !(decoded instanceof Map) ||
    decoded.size !== expected.length ||
    !expected.every((key) => decoded.has(key))
  ) {
    throw malformed('other headers than this kind has')
  }
  if (decoded.get(HEADER.type) !== kind.typ) throw malformed('a signed object of another kind')
  return { protectedBytes, headers: decoded, payload, signature }
}

/** True when `key` made the signature by its own algorithm, which the header must name too. */
export async function verifySign1(
  message: Sign1,
  kind: MessageKind,
  key: PublicKey,
  ports: { crypto: CryptoPort },
): Promise<boolean> {
  const facts = algorithmFacts(key.algorithm)
  if (message.headers.get(HEADER.algorithm) !== facts.cose) return false
  if (message.signature.length !== facts.signatureLength || !hasLowS(facts.name, message.signature))
    return false
  return ports.crypto.verify(
    key,
    signatureInput(kind, message.protectedBytes, message.payload),
    message.signature,
  )
}

/** Sig_structure of RFC 9052 section 4.4. */
function signatureInput(kind: MessageKind, protectedBytes: Uint8Array, payload: Uint8Array): Uint8Array {
  return encodeCbor(['Signature1', protectedBytes, encodeUtf8(kind.aad), payload])
}
