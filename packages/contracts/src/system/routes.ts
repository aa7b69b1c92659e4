import type { RouteDefinition } from '../route.js'

export const systemRoutes = {
  readTime: {
    method: 'GET',
    path: '/api/v1/time',
    access: { session: 'none' },
    status: 200,
    summary: "The server's clock, from which a device learns its offset",
  },
  readOpenApi: {
    method: 'GET',
    path: '/api/v1/openapi.json',
    access: { session: 'none' },
    status: 200,
    summary: 'This document',
  },
} as const satisfies Record<string, RouteDefinition>
