import { equalBytes } from '../bytes/compare.js'
import { encodeCbor } from '../cbor/encode.js'
import { SHOW_TOKEN } from '../cose/message-kind.js'
import { createSign1, HEADER } from '../cose/sign1.js'
import { LicenceCodeError } from '../errors.js'
import type { Clock, PublicKey, RandomPort, Signer } from '../ports.js'
import { decodeCredentialBytes, takeApartCredential } from '../scene-credential/read.js'
import { encodeText } from '../text/encode.js'
import { encodeShowClaims, TOKEN_ID_LENGTH } from './show-token.js'

/**
 * The text of a code in show mode, good for a minute: the holder's signature over the scene credential, the
 * time and a random id. Needs no network; show a new one every 30 seconds.
 *
 * Throws `malformed` for bytes that are no credential and `credential_expired`; another key than the credential's is
 * a `TypeError`.
 */
export async function present(
  input: { credential: Uint8Array; holderKey: Signer },
  ports: { clock: Clock; random: RandomPort },
): Promise<string> {
  const credential = decodeCredentialBytes(input.credential)
  const { holderKey, expiresAt } = takeApartCredential(credential).credential
  if (!sameKey(holderKey, input.holderKey.publicKey)) {
    throw new TypeError('the credential was issued to another key')
  }
  const presentedAt = Math.floor(ports.clock() / 1000)
  if (presentedAt >= expiresAt) {
    throw new LicenceCodeError('credential_expired', 'the scene credential has expired')
  }
  const tokenId = await ports.random.randomBytes(TOKEN_ID_LENGTH)
  const payload = encodeShowClaims({ tokenId, presentedAt })
  const token = await createSign1(
    SHOW_TOKEN,
    { headers: [[HEADER.cwt, credential]], payload },
    input.holderKey,
  )
  return encodeText(encodeCbor(token))
}

function sameKey(a: PublicKey, b: PublicKey): boolean {
  return a.algorithm === b.algorithm && equalBytes(a.bytes, b.bytes)
}
