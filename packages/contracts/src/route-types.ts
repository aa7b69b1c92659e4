import type * as z from 'zod'
import type { RouteName } from './routes.js'
import type { routeSchemas } from './schemas/index.js'

type Schemas = typeof routeSchemas
type InputOf<N extends RouteName, Part extends string> = Schemas[N] extends { [P in Part]: infer S }
  ? S extends z.ZodType
    ? z.input<S>
    : never
  : undefined

export type BodyOf<N extends RouteName> = InputOf<N, 'body'>
export type QueryOf<N extends RouteName> = InputOf<N, 'query'>
export type ParamsOf<N extends RouteName> = InputOf<N, 'params'>
export type AnswerOf<N extends RouteName> = Schemas[N] extends { response: infer S }
  ? S extends z.ZodType
    ? z.output<S>
    : never
  : undefined

type Part<Name extends string, T> = T extends undefined ? { [K in Name]?: undefined } : { [K in Name]: T }

/** Everything a caller passes for one route. */
export type RequestOf<N extends RouteName> = Part<'body', BodyOf<N>> &
  Part<'query', QueryOf<N>> &
  Part<'params', ParamsOf<N>>
