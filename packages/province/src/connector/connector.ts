import type * as z from 'zod'
import type { Authorize, PlatformAnswer, PlatformCall } from './call.js'
import { type ConnectorOptions, defaultResilience } from './options.js'
import { PlatformError } from './outcome.js'
import { CallerCancelled, type Run, resilient } from './policies.js'
import { Transport } from './transport.js'

/**
 * What every connector is built on: signing, deadline, repeats, breaker, bulkhead, correlation and measuring.
 * `call` reads answers below 500 and throws `PlatformError` for everything else; its messages hold no personal data.
 */
export class Connector {
  private readonly run: Run
  private readonly transport: Transport

  constructor(
    readonly platform: string,
    private readonly options: ConnectorOptions,
    authorize: Authorize,
  ) {
    const limits = { ...defaultResilience, ...options.resilience }
    this.run = resilient(limits, options.timeoutMs)
    const clock = () => options.hooks?.clock?.() ?? Date.now()
    const { baseUrl } = options
    this.transport = new Transport({
      platform,
      baseUrl,
      connections: limits.concurrentCalls,
      authorize,
      clock,
    })
  }

  async call<T>(call: PlatformCall, read: (answer: PlatformAnswer) => T): Promise<T> {
    const startedAt = performance.now()
    const observe = (outcome: 'answered' | PlatformError['failure']) =>
      this.options.hooks?.observe?.({
        platform: this.platform,
        operation: call.operation,
        outcome,
        seconds: (performance.now() - startedAt) / 1000,
      })
    try {
      const requestId = this.options.hooks?.correlation?.()
      const attempt = (signal: AbortSignal) => this.attempt(call, requestId, signal)
      const answer = await untilAborted(this.run(attempt, call.repeatable, call.signal), call.signal)
      const value = read(answer)
      observe('answered')
      return value
    } catch (error) {
      const failure = this.asPlatformError(error)
      observe(failure.failure)
      throw failure
    }
  }

  /** An error of this platform, for adapters that find an answer unusable. */
  error(failure: PlatformError['failure'], message: string): PlatformError {
    return new PlatformError(this.platform, failure, message)
  }

  /**
   * Reads a body as JSON of the given wire format.
   * @throws PlatformError `malformed`, naming the paths that are wrong and never their values
   */
  read<T>(schema: z.ZodType<T>, bytes: Uint8Array): T {
    let json: unknown
    try {
      json = JSON.parse(Buffer.from(bytes).toString('utf8'))
    } catch {
      throw this.error('malformed', 'answered something that is not JSON')
    }
    const parsed = schema.safeParse(json)
    if (parsed.success) return parsed.data
    const places = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.code}`)
    throw this.error('malformed', `answered outside its wire format at ${places.slice(0, 5).join(', ')}`)
  }

  /** Closes the connections; calls under way fail. */
  close(): Promise<void> {
    return this.transport.close()
  }

  private async attempt(
    call: PlatformCall,
    requestId: string | undefined,
    signal: AbortSignal,
  ): Promise<PlatformAnswer> {
    try {
      return await this.transport.send(call, requestId, signal)
    } catch (error) {
      if (call.signal?.aborted && !isTimeout(call.signal.reason))
        throw new CallerCancelled('the caller gave up', { cause: error })
      throw this.asPlatformError(error)
    }
  }

  private asPlatformError(error: unknown): PlatformError {
    if (error instanceof PlatformError) return error
    const reason = error instanceof Error ? error.name : 'failure'
    return new PlatformError(this.platform, 'unavailable', `gave no answer (${reason})`, { cause: error })
  }
}

/** An abort by `AbortSignal.timeout` tells that the platform is slow; any other tells only that the caller left. */
function isTimeout(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError'
}

/** Ends a wait at the caller's signal even while a repeat is being waited for. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
