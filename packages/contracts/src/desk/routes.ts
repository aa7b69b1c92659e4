import type { RouteDefinition } from '../route.js'

export const deskRoutes = {
  listMyVerifications: {
    method: 'GET',
    path: '/api/v1/desk/verifications',
    access: { session: 'clerk' },
    status: 200,
    summary: "The clerk's own verifications, newest first, without field values",
  },
} as const satisfies Record<string, RouteDefinition>
