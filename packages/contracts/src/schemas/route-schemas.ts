import type * as z from 'zod'
import { deskSchemas } from '../desk/schemas.js'
import { homeSchemas } from '../home/schemas.js'
import { identitySchemas } from '../identity/schemas.js'
import { messagesSchemas } from '../messages/schemas.js'
import { presentationSchemas } from '../presentation/schemas.js'
import type { RouteName } from '../routes.js'
import { systemSchemas } from '../system/schemas.js'
import { walletSchemas } from '../wallet/schemas.js'

export interface RouteSchemas {
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** Absent for 204. */
  response?: z.ZodType
}

/** What each route takes and answers. For the server and for tests: zod does not belong in the client bundle. */
export const routeSchemas = {
  ...systemSchemas,
  ...homeSchemas,
  ...identitySchemas,
  ...walletSchemas,
  ...presentationSchemas,
  ...messagesSchemas,
  ...deskSchemas,
} satisfies Record<RouteName, RouteSchemas>
