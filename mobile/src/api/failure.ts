import { type ErrorCode, type Problem, problems } from '@zhangban/contracts'
import { NoAnswer } from '../platform/http/exchange'

/** Everything that can go wrong with a call, as screens switch on it. */
export type Failure =
  | { kind: 'problem'; code: ErrorCode; problem: Problem }
  | { kind: 'offline' }
  | { kind: 'timeout' }

export class CallFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind === 'problem' ? failure.code : failure.kind)
  }
}

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in problems

/** A problem answer, or the nearest one when a proxy between us answered. */
export function problemOf(status: number, text: string): Failure {
  const parsed = parseObject(text)
  if (parsed && isCode(parsed.code)) {
    return { kind: 'problem', code: parsed.code, problem: parsed as unknown as Problem }
  }
  const code: ErrorCode =
    status === 502 || status === 503 || status === 504 ? 'platform_unavailable' : 'internal_error'
  const { title, detail } = problems[code]
  return {
    kind: 'problem',
    code,
    problem: { type: 'about:blank', title, detail, status, code, requestId: '' },
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

export function failureOf(cause: unknown): Failure {
  if (cause instanceof CallFailed) return cause.failure
  if (cause instanceof NoAnswer) return { kind: cause.why }
  return problemOf(500, '')
}

export function hasCode(failure: Failure | null | undefined, ...codes: ErrorCode[]): boolean {
  return failure?.kind === 'problem' && codes.includes(failure.code)
}
