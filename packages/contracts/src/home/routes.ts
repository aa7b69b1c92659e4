import type { RouteDefinition } from '../route.js'

export const homeRoutes = {
  readHome: {
    method: 'GET',
    path: '/api/v1/home',
    access: { session: 'none' },
    status: 200,
    summary: 'Everything the home page shows; more for a signed-in person',
  },
} as const satisfies Record<string, RouteDefinition>
