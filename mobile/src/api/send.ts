import {
  type AnswerOf,
  type RequestOf,
  type RouteDefinition,
  type RouteName,
  routes,
} from '@zhangban/contracts'
import { baseUrl, exchange } from '../platform/http'
import { NoAnswer } from '../platform/http/exchange'
import { reportReached } from './connectivity'
import { CallFailed, failureOf, problemOf } from './failure'
import { learnServerTime } from './server-clock'

export interface SendOptions {
  accessToken?: string | null
  idempotencyKey?: string
  timeoutMs?: number
}

interface Parts {
  body?: unknown
  query?: Record<string, unknown>
  params?: Record<string, string>
}

/** `/a/:id` with its parameters and query filled in. */
function addressOf(path: string, { params, query }: Parts): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
  const pairs = Object.entries(query ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled
}

/** One exchange over one route of the contract; rejects with `CallFailed`. */
export async function send<N extends RouteName>(
  name: N,
  request: RequestOf<N>,
  options: SendOptions,
): Promise<AnswerOf<N>> {
  const route: RouteDefinition = routes[name]
  const parts = request as Parts
  const headers: Record<string, string> = { accept: 'application/json' }
  if (parts.body !== undefined) headers['content-type'] = 'application/json'
  if (options.accessToken) headers.authorization = `Bearer ${options.accessToken}`
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey

  const sentAt = Date.now()
  const answer = await exchange({
    method: route.method,
    url: baseUrl + addressOf(route.path, parts),
    headers,
    body: parts.body === undefined ? undefined : JSON.stringify(parts.body),
    timeoutMs: options.timeoutMs ?? 10_000,
  }).catch((cause: unknown) => {
    if (cause instanceof NoAnswer && cause.why === 'offline') reportReached(false)
    throw cause instanceof NoAnswer ? new CallFailed({ kind: cause.why }) : new CallFailed(failureOf(cause))
  })
  reportReached(true)
  if (answer.date) learnServerTime(Date.parse(answer.date) + 500, sentAt, Date.now())
  if (answer.status >= 400) throw new CallFailed(problemOf(answer.status, answer.text))
  if (answer.status === 204 || answer.text === '') return undefined as AnswerOf<N>
  try {
    return JSON.parse(answer.text) as AnswerOf<N>
  } catch {
    throw new CallFailed(problemOf(500, ''))
  }
}
