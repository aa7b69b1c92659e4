export { openApiDocument } from './openapi.js'
export { problemSchema } from './problem.js'
export { type RouteSchemas, routeSchemas } from './route-schemas.js'
