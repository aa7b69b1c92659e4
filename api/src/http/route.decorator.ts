import {
  applyDecorators,
  createParamDecorator,
  Delete,
  type ExecutionContext,
  Get,
  HttpCode,
  Post,
  SetMetadata,
} from '@nestjs/common'
import { type RouteDefinition, type RouteName, routes } from '@zhangban/contracts'
import type { routeSchemas } from '@zhangban/contracts/schemas'
import type { FastifyRequest } from 'fastify'
import type * as z from 'zod'
import type { Caller } from './caller.js'
import { ProblemError } from './problem-error.js'

export const ROUTE = 'zhangban:route'

/** Binds a controller method to its entry of the route table: method, path, status and who may call it. */
export function Route(name: RouteName) {
  const route: RouteDefinition = routes[name]
  const verb = { GET: Get, POST: Post, DELETE: Delete }[route.method]
  return applyDecorators(verb(route.path), HttpCode(route.status), SetMetadata(ROUTE, name))
}

type Schemas = typeof routeSchemas
type Parsed<N extends RouteName, P extends string> = Schemas[N] extends {
  [K in P]: infer S extends z.ZodType
}
  ? z.output<S>
  : undefined

/** The checked input of a route. */
export interface InputOf<N extends RouteName> {
  params: Parsed<N, 'params'>
  query: Parsed<N, 'query'>
  body: Parsed<N, 'body'>
}

/** What guards and interceptors leave on the request. */
export interface RequestState {
  routeName?: RouteName
  input?: unknown
  caller?: Caller
}

export type StatefulRequest = FastifyRequest & { state: RequestState }

export const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<StatefulRequest>()

/** Parameter: the checked `{ params, query, body }`. */
export const Input = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).state.input,
)

/** Parameter: who calls; only on routes that need a session. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestOf(context).state
  if (!caller) throw new ProblemError('unauthenticated')
  return caller
})

/** Parameter: who calls, or undefined on a route that anybody may call. */
export const OptionalCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).state.caller,
)
