import type { PlatformFailure } from './outcome.js'

/** How to reach one platform. */
export interface ConnectorOptions {
  /** Root of the platform, with its path prefix and without a slash at the end. */
  baseUrl: string
  appId: string
  appSecret: string
  /** Longest wait for one attempt; a call with its repeats takes at most twice as long. */
  timeoutMs: number
  hooks?: ConnectorHooks
  resilience?: Partial<Resilience>
}

/** What the surrounding program gives to and hears from connectors. No hook ever sees personal data. */
export interface ConnectorHooks {
  /** Id of the request being served, sent along as `X-Request-Id`. */
  correlation?(): string | undefined
  /** Called once for every call, its repeats included. */
  observe?(call: ObservedCall): void
  /** Milliseconds since the epoch. */
  clock?(): number
}

export interface ObservedCall {
  platform: string
  operation: string
  outcome: 'answered' | PlatformFailure
  seconds: number
}

/** Thresholds of a connector; the defaults suit a platform that answers within a second. */
export interface Resilience {
  /** Repeats of a call that is safe to repeat. */
  retries: number
  /** First wait before a repeat; it doubles, with jitter. */
  retryDelayMs: number
  /** Failures in a row that open the breaker. */
  breakerFailures: number
  /** How long an open breaker refuses before it lets one call through. */
  breakerPauseMs: number
  /** Calls at once, and calls that may wait for a place. */
  concurrentCalls: number
  waitingCalls: number
}

export const defaultResilience: Resilience = {
  retries: 2,
  retryDelayMs: 60,
  breakerFailures: 5,
  breakerPauseMs: 5_000,
  concurrentCalls: 32,
  waitingCalls: 128,
}
