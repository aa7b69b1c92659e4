import { decodeCbor } from '../cbor/decode.js'
import type { CborValue } from '../cbor/value.js'
import { SCENE_CREDENTIAL } from '../cose/message-kind.js'
import { HEADER, readSign1, type Sign1 } from '../cose/sign1.js'
import { readBytes } from '../cwt/claims.js'
import { malformed } from '../errors.js'
import { decodeClaims, type SceneCredentialClaims } from './claims.js'
import { KEY_ID_LENGTH } from './key-id.js'

export const LARGEST_CREDENTIAL = 640

export interface DecodedSceneCredential extends SceneCredentialClaims {
  readonly issuerKeyId: Uint8Array
}

/**
 * What a scene credential says, decoded and **not verified**: a wallet shows its fields and expiry from it, a
 * verifier must use `verifyPresentation`. Throws `malformed` and nothing else.
 */
export function readSceneCredential(bytes: Uint8Array): DecodedSceneCredential {
  return takeApartCredential(decodeCredentialBytes(bytes)).credential
}

export function decodeCredentialBytes(bytes: Uint8Array): CborValue {
  if (bytes.length > LARGEST_CREDENTIAL) throw malformed('larger than any credential')
  return decodeCbor(bytes)
}

export function takeApartCredential(value: CborValue | undefined): {
  message: Sign1
  credential: DecodedSceneCredential
} {
  const message = readSign1(value, SCENE_CREDENTIAL, [HEADER.keyId])
  const keyId = readBytes(message.headers.get(HEADER.keyId), KEY_ID_LENGTH)
  return { message, credential: { ...decodeClaims(message.payload), issuerKeyId: keyId } }
}
