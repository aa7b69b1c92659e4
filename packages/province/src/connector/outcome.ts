/**
 * Why a platform could not give an answer. `unavailable`: it did not answer in time, refused the connection, answered
 * 5xx or is cut off by the breaker. `malformed`: it answered something its wire format does not allow.
 * `rejected`: it refused our request in a way no retry can mend (bad signature, unknown code).
 */
export type PlatformFailure = 'unavailable' | 'malformed' | 'rejected'

/** Thrown by every connector when a platform gives no usable answer; outcomes the platform does give are returned. */
export class PlatformError extends Error {
  constructor(
    readonly platform: string,
    readonly failure: PlatformFailure,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
    this.name = 'PlatformError'
  }
}
