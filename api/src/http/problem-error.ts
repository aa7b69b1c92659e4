import type { ErrorCode, Problem } from '@zhangban/contracts'

export type ProblemExtras = Partial<
  Pick<Problem, 'errors' | 'neededLevel' | 'retryAfterSeconds' | 'triesLeft'>
>

/** What services throw: a code of the closed list, mapped to an answer by one filter. */
export class ProblemError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly extras: ProblemExtras = {},
    options?: { cause?: unknown },
  ) {
    super(code, options)
    this.name = 'ProblemError'
  }
}
