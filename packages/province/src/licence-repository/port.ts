/** What the product asks of the province's e-licence repository (GB/T 36903 elements). */
export abstract class LicenceRepositoryPort {
  /** A harmless call that shows whether the platform answers. */
  abstract ping(): Promise<void>

  /** Every licence of one holder, also suspended, revoked and expired ones. */
  abstract licencesOf(holder: LicenceHolder): Promise<Licence[]>

  /** Public keys that sign scene credentials now, and those whose credentials may still live. */
  abstract issuerKeys(): Promise<RepositoryIssuerKey[]>

  /** A single-use nonce (16 bytes, base64url) over which holder keys prove possession. */
  abstract credentialNonce(): Promise<{ nonce: string; expiresAt: string }>

  /**
   * Signs scene credentials for one licence, one for each proved holder key. The repository itself checks the
   * proofs, the licence's status and that the scene allows this licence type. Idempotent by `reference`.
   */
  abstract signCredential(request: SignCredentialRequest): Promise<SignCredentialOutcome>

  /** Revokes credentials, as when a device ends. Unknown ids are ignored. Ids are 16 hex digits. */
  abstract revokeCredentials(credentialIds: string[]): Promise<void>

  /** Live status of the licence behind a credential, or null when the repository never issued it. */
  abstract credentialStatus(credentialId: string, signal?: AbortSignal): Promise<CredentialStatus | null>
}

export interface LicenceHolder {
  /** Citizen id number or unified social credit code. */
  code: string
  kind: 'person' | 'organisation'
}

export type LicenceStatus = 'valid' | 'suspended' | 'revoked' | 'cancelled' | 'expired'

export interface Licence {
  /** 证照标识 ZZBS, the identifier with its check character. */
  identifier: string
  /** Our name of the type, such as `resident_id`. */
  type: string
  /** 证照类型代码 ZZLXDM. */
  typeCode: string
  /** 证照类型名称. */
  typeName: string
  /** 证照编号 ZZBH, what a person reads as the licence's number. */
  number: string
  issuer: { name: string; code: string }
  holder: { name: string; code: string; kind: 'person' | 'organisation' }
  /** Dates YYYY-MM-DD; null means 长期. */
  issuedOn: string
  validFrom: string
  validUntil: string | null
  status: LicenceStatus
  /** Faces of the licence in the order they are printed, with Chinese labels. */
  fields: { name: string; label: string; value: string }[]
  /** First 16 bytes of the portrait's SHA-256, hex; null where the type has no portrait. */
  portraitDigest: string | null
  /** ISO 8601 time of the repository's answer. */
  asOf: string
}

export interface RepositoryIssuerKey {
  /** 16 hex digits. */
  keyId: string
  algorithm: 'ES256'
  /** 33-byte compressed point, base64url. */
  publicKey: string
  issuer: string
  licenceTypes: string[]
}

export interface SignCredentialRequest {
  reference: string
  licenceIdentifier: string
  scene: string
  nonce: string
  /** 33-byte compressed public keys and their proofs over the nonce, base64url. At most 8. */
  holderKeys: { publicKey: string; proof: string }[]
}

export type SignCredentialOutcome =
  | { outcome: 'signed'; credentials: SignedCredential[] }
  | {
      outcome:
        | 'licence_not_found'
        | 'licence_not_valid'
        | 'scene_not_allowed'
        | 'nonce_rejected'
        | 'proof_rejected'
    }

export interface SignedCredential {
  /** 16 hex digits. */
  credentialId: string
  /** COSE_Sign1 bytes, base64url. */
  credential: string
  issuedAt: string
  expiresAt: string
}

export interface CredentialStatus {
  credentialId: string
  licenceIdentifier: string
  licenceStatus: LicenceStatus
  credentialStatus: 'valid' | 'revoked'
  /** Fields of the scene that never travel in the code because they are long. */
  longFields: { name: string; label: string; value: string }[]
  asOf: string
}
