/**
 * Every reason for which this package refuses data. Mistakes of the calling program are `TypeError`s instead.
 *
 * - `malformed`: bytes or text that are not exactly what this protocol writes
 * - `too_long`: a text, credential or code that would not fit its size limit
 * - `unencodable_field`: a field value that its kind on the wire cannot carry
 * - `bad_signature`: a signature that the expected key did not make
 * - `nonce_mismatch`: a holder-key proof made for another issuance
 * - `credential_expired`: the wallet's credential is too old to be presented
 */
export type LicenceCodeErrorCode =
  | 'malformed'
  | 'too_long'
  | 'unencodable_field'
  | 'bad_signature'
  | 'nonce_mismatch'
  | 'credential_expired'

/** The one error class of this package; switch on `code`, never on `message`. Carries no personal data. */
export class LicenceCodeError extends Error {
  readonly code: LicenceCodeErrorCode

  constructor(code: LicenceCodeErrorCode, message: string, options?: { cause?: unknown }) {
    super(message)
    this.name = 'LicenceCodeError'
    this.code = code
    if (options && 'cause' in options) this.cause = options.cause
  }
}

export function malformed(message: string): LicenceCodeError {
  return new LicenceCodeError('malformed', message)
}
