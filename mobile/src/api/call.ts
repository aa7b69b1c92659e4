import {
  type AnswerOf,
  type RequestOf,
  type RouteDefinition,
  type RouteName,
  routes,
} from '@zhangban/contracts'
import { randomUuid } from '../platform/random/uuid'
import { CallFailed, failureOf, hasCode } from './failure'
import { send } from './send'
import { usableAccessToken } from './session'

export interface CallOptions {
  timeoutMs?: number
  /** The same key on every repeat of one intention; made anew when left out. */
  idempotencyKey?: string
}

type Arguments<N extends RouteName> =
  Record<string, never> extends RequestOf<N>
    ? [request?: RequestOf<N>, options?: CallOptions]
    : [request: RequestOf<N>, options?: CallOptions]

/**
 * Calls one route of the contract with the session's token and learns the server's time from the answer.
 * A lost answer of a route that creates is asked for once more with the same key.
 */
export async function call<N extends RouteName>(
  name: N,
  ...[request, options]: Arguments<N>
): Promise<AnswerOf<N>> {
  const route: RouteDefinition = routes[name]
  const given = (request ?? {}) as RequestOf<N>
  const idempotencyKey = route.idempotent ? (options?.idempotencyKey ?? (await randomUuid())) : undefined
  const attempt = async (rejected?: string) => {
    const accessToken = await usableAccessToken(rejected)
    return {
      accessToken,
      answer: send(name, given, { accessToken, idempotencyKey, timeoutMs: options?.timeoutMs }),
    }
  }

  const first = await attempt()
  try {
    return await first.answer
  } catch (cause: unknown) {
    const failure = failureOf(cause)
    const tokenRejected = first.accessToken !== null && hasCode(failure, 'session_expired', 'unauthenticated')
    if (tokenRejected) return (await attempt(first.accessToken ?? undefined)).answer
    if (failure.kind === 'timeout' && idempotencyKey) return (await attempt()).answer
    throw new CallFailed(failure)
  }
}
