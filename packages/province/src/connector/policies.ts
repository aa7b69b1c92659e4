import {
  bulkhead,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import type { Resilience } from './options.js'
import { PlatformError } from './outcome.js'

/** Raised inside when the caller gave up for a reason of its own, which says nothing about the platform. */
export class CallerCancelled extends Error {}

type Attempt<T> = (signal: AbortSignal) => Promise<T>
export type Run = <T>(attempt: Attempt<T>, repeatable: boolean, signal?: AbortSignal) => Promise<T>

/**
 * Deadline, repeats, breaker, bulkhead and per-attempt timeout around one attempt, from the outside in. Breaker and
 * bulkhead are shared by all calls of a platform. Only `unavailable` counts as a failure and is repeated, so neither a
 * refusal nor a full bulkhead nor a caller who leaves opens the breaker.
 */
export function resilient(limits: Resilience, timeoutMs: number): Run {
  const unavailable = handleWhen((error) => error instanceof PlatformError && error.failure === 'unavailable')
  const guarded = wrap(
    circuitBreaker(unavailable, {
      halfOpenAfter: limits.breakerPauseMs,
      breaker: new ConsecutiveBreaker(limits.breakerFailures),
    }),
    bulkhead(limits.concurrentCalls, limits.waitingCalls),
    timeout(timeoutMs, { strategy: TimeoutStrategy.Cooperative, abortOnReturn: false }),
  )
  const overall = timeout(timeoutMs * 2, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false })
  const repeating = retry(unavailable, {
    maxAttempts: limits.retries,
    backoff: new ExponentialBackoff({ initialDelay: limits.retryDelayMs, maxDelay: limits.retryDelayMs * 8 }),
  })
  const once = wrap(overall, guarded)
  const again = wrap(overall, repeating, guarded)
  return (attempt, repeatable, signal) =>
    (repeatable ? again : once).execute((context) => attempt(context.signal), signal)
}
