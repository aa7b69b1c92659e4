import type { RouteDefinition } from '../route.js'

export const messagesRoutes = {
  markMessagesRead: {
    method: 'POST',
    path: '/api/v1/messages/reads',
    access: { session: 'citizen', level: 'L1' },
    status: 204,
    summary: 'Mark messages as read',
  },
} as const satisfies Record<string, RouteDefinition>
