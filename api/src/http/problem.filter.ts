import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import { type ErrorCode, type Problem, problems } from '@zhangban/contracts'
import { PlatformError } from '@zhangban/province'
import type { FastifyReply } from 'fastify'
import type { Logger } from 'pino'
import { ProblemError } from './problem-error.js'
import { currentRequest } from './request-context.js'

const byStatus: Record<number, ErrorCode> = {
  400: 'malformed_json',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  414: 'invalid_request',
  415: 'unsupported_media_type',
  431: 'invalid_request',
}

/** Turns whatever was thrown into a problem answer (RFC 9457); only the unexpected is logged, without its values. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.answer(error, host.switchToHttp().getResponse<FastifyReply>())
  }

  answer(error: unknown, reply: FastifyReply): void {
    const known = this.translate(error)
    const { status, title, detail } = problems[known.code]
    const problem: Problem = {
      type: `urn:zhangban:problem:${known.code}`,
      title,
      status,
      detail,
      code: known.code,
      requestId: currentRequest()?.requestId ?? String(reply.request.id),
      ...known.extras,
    }
    if (known.extras.retryAfterSeconds) void reply.header('retry-after', known.extras.retryAfterSeconds)
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem))
  }

  private translate(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error
    if (error instanceof PlatformError) {
      this.logger.warn({ platform: error.platform, failure: error.failure }, 'platform gave no usable answer')
      return new ProblemError('platform_unavailable')
    }
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error)
    const code = status === undefined ? undefined : byStatus[status]
    if (code) return new ProblemError(code)
    this.logger.error({ error: describe(error) }, 'unexpected error')
    return new ProblemError('internal_error')
  }
}

function statusOf(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown } | null)?.statusCode
  return typeof status === 'number' && status < 500 ? status : undefined
}

/** Name, code and place of an error; never its message, which may quote personal data. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    code: (error as { code?: unknown }).code,
    at: frames?.slice(0, 6).map((line) => line.trim()),
  }
}
