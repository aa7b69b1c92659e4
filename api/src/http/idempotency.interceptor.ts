import { createHash } from 'node:crypto'
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { type RouteDefinition, type RouteName, routes } from '@zhangban/contracts'
import { from, type Observable, switchMap } from 'rxjs'
import { BlindIndex } from '../security/blind-index.js'
import { IdempotencyRepository } from './idempotency.repository.js'
import { ProblemError } from './problem-error.js'
import { requestOf, type StatefulRequest } from './route.decorator.js'

const keyShape = /^[A-Za-z0-9_-]{16,64}$/

/**
 * Creating calls carry an Idempotency-Key: the first successful answer is kept, encrypted, for a day and given again to a
 * repeat with the same body; another body under the same key is refused. A failed call leaves the key free.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly answers: IdempotencyRepository,
    private readonly index: BlindIndex,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context)
    const name = request.state.routeName as RouteName
    const route: RouteDefinition = routes[name]
    if (!route.idempotent) return next.handle()
    const key = request.headers['idempotency-key']
    if (typeof key !== 'string' || !keyShape.test(key)) throw new ProblemError('idempotency_key_missing')
    const claim = { scope: this.scopeOf(request), key, route: name, bodyDigest: digestOf(request.body) }
    return from(this.answers.claim(claim)).pipe(
      switchMap((earlier) => {
        if (earlier.state === 'answered') return from(Promise.resolve(earlier.answer))
        return from(this.runAndKeep(claim, next))
      }),
    )
  }

  private async runAndKeep(claim: Parameters<IdempotencyRepository['claim']>[0], next: CallHandler) {
    try {
      const answer: unknown = await new Promise((resolve, reject) => {
        next.handle().subscribe({ next: resolve, error: reject })
      })
      await this.answers.keep(claim, answer)
      return answer
    } catch (error) {
      await this.answers.release(claim)
      throw error
    }
  }

  private scopeOf(request: StatefulRequest): Uint8Array<ArrayBuffer> {
    const { caller } = request.state
    return this.index.of('scope', caller ? `account:${caller.accountId}` : 'anonymous')
  }
}

const digestOf = (body: unknown) =>
  new Uint8Array(
    createHash('sha256')
      .update(JSON.stringify(body ?? null))
      .digest(),
  )
