/** Assurance levels: L1 contact proved, L2 real name, L3 present person on an activated device. */
export type Level = 'L1' | 'L2' | 'L3'

/** Who may call a route. A clerk's session is a citizen session with a post in a registered organisation. */
export type Access = { session: 'none' } | { session: 'citizen'; level: Level } | { session: 'clerk' }

export interface RouteDefinition {
  method: 'GET' | 'POST' | 'DELETE'
  /** Fastify-style path with `:name` parameters. */
  path: string
  access: Access
  /** Answered status when all is well. */
  status: 200 | 201 | 202 | 204
  /** Creates something: the caller sends an Idempotency-Key and a repeat gets the first answer. */
  idempotent?: true
  summary: string
}
