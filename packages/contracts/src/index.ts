export { type ErrorCode, type Problem, problems } from './problem/codes.js'
export type { Access, Level, RouteDefinition } from './route.js'
export type { AnswerOf, BodyOf, ParamsOf, QueryOf, RequestOf } from './route-types.js'
export { type RouteName, routes } from './routes.js'
