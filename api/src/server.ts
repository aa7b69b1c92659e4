import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { AppModule } from './app.module.js'
import type { Env } from './config/env.js'
import { ProblemFilter } from './http/problem.filter.js'
import { runInRequest } from './http/request-context.js'
import type { StatefulRequest } from './http/route.decorator.js'
import { secureHeaders } from './http/secure-headers.js'
import { Health } from './observability/health.js'
import { LOGGER, NestLogger } from './observability/logger.js'
import { Metrics } from './observability/metrics.js'
import { operationsRoutes } from './observability/operations-routes.js'
import { serveClient } from './system/serve-client.js'

const BODY_LIMIT = 64 * 1024
const requestIdShape = /^[A-Za-z0-9-]{8,64}$/

/** Builds the server; the caller listens and closes. */
export async function createServer(env: Env): Promise<NestFastifyApplication> {
  let filter: ProblemFilter | undefined
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: unknown, _request: FastifyRequest, reply: FastifyReply) =>
      filter?.answer(error, reply),
    trustProxy: (_address: string, hop: number) => hop < env.TRUSTED_PROXIES,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id']
      return typeof given === 'string' && requestIdShape.test(given) ? given : randomUUID()
    },
  })
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env), adapter, {
    bufferLogs: true,
    bodyParser: false,
  })
  const logger = app.get<Logger>(LOGGER)
  app.useLogger(new NestLogger(logger))
  filter = new ProblemFilter(logger)
  app.useGlobalFilters(filter)
  const fastify = app.getHttpAdapter().getInstance()
  acceptJsonOnly(fastify)
  fastify.addHook('onRequest', (request, _reply, done) => {
    ;(request as StatefulRequest).state = {}
    runInRequest({ requestId: request.id, address: request.ip }, done)
  })
  secureHeaders(fastify)
  observe(fastify, app.get(Metrics))
  operationsRoutes(fastify, { env, metrics: app.get(Metrics), health: app.get(Health) })
  if (env.H5_FOLDER) await serveClient(fastify, env.H5_FOLDER)
  await app.init()
  return app
}

function acceptJsonOnly(fastify: FastifyInstance) {
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    fastify.getDefaultJsonParser('error', 'error'),
  )
}

function observe(fastify: FastifyInstance, metrics: Metrics) {
  fastify.addHook('onResponse', (request: FastifyRequest, reply, done) => {
    const route = (request as StatefulRequest).state?.routeName ?? 'other'
    metrics.requests.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000)
    done()
  })
}
