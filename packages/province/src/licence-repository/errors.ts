import type { LicenceStatus } from './port.js'

/** Refusals of `signCredential` and the outcomes they stand for; any other code is an error. */
export const signingRefusals = {
  LICENCE_NOT_FOUND: 'licence_not_found',
  LICENCE_NOT_VALID: 'licence_not_valid',
  SCENE_NOT_ALLOWED: 'scene_not_allowed',
  NONCE_REJECTED: 'nonce_rejected',
  PROOF_REJECTED: 'proof_rejected',
} as const

export const statusRefusals = { CREDENTIAL_UNKNOWN: 'unknown' } as const

/** 证照状态 ZZZT. 99 (other) and codes outside the table tell nothing that one may rely on and are errors. */
export const licenceStatuses: Readonly<Record<string, LicenceStatus>> = {
  '01': 'valid',
  '02': 'suspended',
  '03': 'revoked',
  '04': 'cancelled',
  '05': 'expired',
  '06': 'cancelled',
  '07': 'revoked',
}
