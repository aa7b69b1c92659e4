import type { FieldValue } from '../registry/field-value.js'

/**
 * Why a presentation does not count. This package finds what the code itself tells; `replayed`, `revoked`, `suspended`
 * and `wrong_audience` are for verifiers that know more, so that there is one list.
 */
export type InvalidReason =
  | 'malformed'
  | 'bad_signature'
  | 'expired'
  | 'not_yet_valid'
  | 'untrusted_issuer'
  | 'scene_not_allowed'
  | 'replayed'
  | 'revoked'
  | 'suspended'
  | 'wrong_audience'

/** Why a verifier with too little or too old knowledge cannot decide. */
export type UndecidedReason = 'trust_stale' | 'status_unknown' | 'platform_down'

/** What a code says. Both of its signatures hold. Times are seconds since the epoch. */
export interface Presentation {
  readonly credentialId: Uint8Array
  /** With `credentialId` the key under which a code is used once. */
  readonly tokenId: Uint8Array
  readonly presentedAt: number
  readonly scene: string
  readonly licenceType: string
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly status: { readonly list: number; readonly index: number }
  readonly issuerKeyId: Uint8Array
  /** The trusted issuer's name, as given with its key. */
  readonly issuer: string
  readonly credentialIssuedAt: number
  readonly credentialExpiresAt: number
}

/** Never a boolean. An invalid verdict has a presentation only when both signatures hold. */
export type PresentationVerdict =
  | { readonly outcome: 'valid'; readonly presentation: Presentation }
  | { readonly outcome: 'invalid'; readonly reason: InvalidReason; readonly presentation?: Presentation }
