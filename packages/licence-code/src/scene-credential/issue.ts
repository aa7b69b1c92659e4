import { encodeCbor } from '../cbor/encode.js'
import { SCENE_CREDENTIAL } from '../cose/message-kind.js'
import { createSign1, HEADER } from '../cose/sign1.js'
import { LicenceCodeError } from '../errors.js'
import type { CryptoPort, Signer } from '../ports.js'
import { encodeClaims, type SceneCredentialClaims } from './claims.js'
import { issuerKeyId, KEY_ID_LENGTH } from './key-id.js'
import { LARGEST_CREDENTIAL } from './read.js'

/**
 * Signs a scene credential: a CWT (RFC 8392) in a tagged COSE_Sign1 (RFC 9052).
 *
 * The caller has verified that the holder has the key (`verifyHolderKeyProof`) and chosen the scene's fields.
 * Without `keyId` the issuer's is `issuerKeyId` of its key. Throws `too_long` and `unencodable_field`; names that are
 * in no registry and times outside 72 hours are `TypeError`s.
 */
export async function issueSceneCredential(
  claims: SceneCredentialClaims,
  issuer: { keyId?: Uint8Array; signer: Signer },
  ports: { crypto: CryptoPort },
): Promise<Uint8Array> {
  const keyId = issuer.keyId ?? (await issuerKeyId(issuer.signer.publicKey, ports))
  if (keyId.length !== KEY_ID_LENGTH) throw new TypeError(`a key id has ${KEY_ID_LENGTH} bytes`)
  const content = { headers: [[HEADER.keyId, keyId]] as const, payload: encodeClaims(claims) }
  const credential = encodeCbor(await createSign1(SCENE_CREDENTIAL, content, issuer.signer))
  if (credential.length > LARGEST_CREDENTIAL) {
    throw new LicenceCodeError('too_long', `a credential over ${LARGEST_CREDENTIAL} bytes`)
  }
  return credential
}
