import { encodeCbor } from '../cbor/encode.js'
import type { CborValue } from '../cbor/value.js'
import { CLAIM, readBytes, readClaims, readSeconds } from '../cwt/claims.js'

export const TOKEN_ID_LENGTH = 8

/** What the holder's device signs in show mode, over the credential in the protected header. */
export interface ShowClaims {
  readonly tokenId: Uint8Array
  readonly presentedAt: number
}

export function encodeShowClaims(claims: ShowClaims): Uint8Array {
  return encodeCbor(
    new Map<number, CborValue>([
      [CLAIM.issuedAt, claims.presentedAt],
      [CLAIM.id, claims.tokenId],
    ]),
  )
}

export function decodeShowClaims(payload: Uint8Array): ShowClaims {
  const claims = readClaims(payload, [CLAIM.issuedAt, CLAIM.id])
  return {
    tokenId: readBytes(claims.get(CLAIM.id), TOKEN_ID_LENGTH),
    presentedAt: readSeconds(claims.get(CLAIM.issuedAt)),
  }
}
