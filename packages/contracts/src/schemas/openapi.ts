import * as z from 'zod'
import type { Access, RouteDefinition } from '../route.js'
import { type RouteName, routes } from '../routes.js'
import { problemSchema } from './problem.js'
import { type RouteSchemas, routeSchemas } from './route-schemas.js'

const json = (schema: z.ZodType, io: 'input' | 'output' = 'output') =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io })

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query') {
  if (!schema) return []
  const { properties = {}, required = [] } = json(schema, 'input')
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }))
}

function describeAccess(access: Access): string {
  if (access.session === 'none') return 'No session needed.'
  if (access.session === 'clerk') return 'A clerk of a registered organisation.'
  return `A signed-in person, level ${access.level} or higher.`
}

function operation(name: string, route: RouteDefinition, schemas: RouteSchemas) {
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 16, maxLength: 64 },
  }
  return {
    operationId: name,
    tags: [route.path.split('/')[3]],
    summary: route.summary,
    description: describeAccess(route.access),
    security: route.access.session === 'none' ? [] : [{ session: [] }],
    parameters: [
      ...parameters(schemas.params, 'path'),
      ...parameters(schemas.query, 'query'),
      ...(route.idempotent ? [key] : []),
    ],
    ...(schemas.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: json(schemas.body, 'input') } },
      },
    }),
    responses: {
      [route.status]: {
        description: 'Done',
        ...(schemas.response && { content: { 'application/json': { schema: json(schemas.response) } } }),
      },
      default: {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

/** The OpenAPI 3.1 document of every route, generated from the route table and its schemas. */
export function openApiDocument(version: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, route] of Object.entries(routes) as [RouteName, RouteDefinition][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: operation(name, route, routeSchemas[name]),
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: '掌办 Zhangban', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: json(problemSchema) },
    },
  }
}
