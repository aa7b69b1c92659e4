import { deskRoutes } from './desk/routes.js'
import { homeRoutes } from './home/routes.js'
import { identityRoutes } from './identity/routes.js'
import { messagesRoutes } from './messages/routes.js'
import { presentationRoutes } from './presentation/routes.js'
import type { RouteDefinition } from './route.js'
import { systemRoutes } from './system/routes.js'
import { walletRoutes } from './wallet/routes.js'

/** Every route of the product: the one place where a method and a path are written down. */
export const routes = {
  ...systemRoutes,
  ...homeRoutes,
  ...identityRoutes,
  ...walletRoutes,
  ...presentationRoutes,
  ...messagesRoutes,
  ...deskRoutes,
} as const satisfies Record<string, RouteDefinition>

export type RouteName = keyof typeof routes
