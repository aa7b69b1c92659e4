import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Env } from '../config/env.js'
import { ProblemError } from '../http/problem-error.js'
import type { Health } from './health.js'
import type { Metrics } from './metrics.js'

/** `/health/live`, `/health/ready` and `/metrics`, for whoever runs the service. */
export function operationsRoutes(
  fastify: FastifyInstance,
  { env, metrics, health }: { env: Env; metrics: Metrics; health: Health },
): void {
  fastify.get('/health/live', () => ({ status: 'live' }))
  fastify.get('/health/ready', async (_request, reply) => {
    const readiness = await health.readiness()
    return reply.status(readiness.status === 'ready' ? 200 : 503).send(readiness)
  })
  fastify.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, env.METRICS_TOKEN)) throw new ProblemError('not_found')
    return reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}

/** With a token only its bearer; without one (never in production) only this machine. */
function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  if (!token) return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')
  const given = Buffer.from(request.headers.authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
