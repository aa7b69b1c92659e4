import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common'
import type { RouteName } from '@zhangban/contracts'
import { type RouteSchemas, routeSchemas } from '@zhangban/contracts/schemas'
import { map, type Observable } from 'rxjs'
import type * as z from 'zod'
import { ENV } from '../config/config.module.js'
import type { Env } from '../config/env.js'
import { ProblemError } from './problem-error.js'
import { requestOf } from './route.decorator.js'

/** Checks what comes in against the contract, and outside production also what goes out. */
@Injectable()
export class ValidationInterceptor implements NestInterceptor {
  constructor(@Inject(ENV) private readonly env: Env) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context)
    const name = request.state.routeName as RouteName
    const schemas: RouteSchemas = routeSchemas[name]
    const problems: { path: string; message: string }[] = []
    const input = {
      params: check(schemas.params, request.params, 'params', problems),
      query: check(schemas.query, request.query, 'query', problems),
      body: check(schemas.body, request.body, 'body', problems),
    }
    if (problems.length) throw new ProblemError('invalid_request', { errors: problems.slice(0, 20) })
    request.state.input = input
    if (this.env.NODE_ENV === 'production' || !schemas.response) return next.handle()
    const { response } = schemas
    return next.handle().pipe(map((answer) => response.parse(answer)))
  }
}

function check(
  schema: z.ZodType | undefined,
  value: unknown,
  part: string,
  problems: { path: string; message: string }[],
) {
  if (!schema) return undefined
  const parsed = schema.safeParse(value ?? {})
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues)
    problems.push({
      path: [part, ...issue.path.map(String)].join('.').slice(0, 200),
      message: issue.message.slice(0, 200),
    })
  return undefined
}
