import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CallLog } from './call-log.js'
import type { ActiveFault, FaultSwitches } from './faults.js'
import { type PlatformName, platforms } from './platforms.js'
import { WireError } from './wire-error.js'

declare module 'fastify' {
  interface FastifyRequest {
    rawBody: Buffer
    fault: ActiveFault | undefined
    arrivedAt: number
    hungUp: boolean
  }
}

export interface PlatformSetup {
  name: PlatformName
  /** Refuses requests that do not prove who calls. */
  authenticate?(request: FastifyRequest): void
  /** Answers a fault of the platform's own kind; undefined lets the call go on. */
  answerFault(fault: ActiveFault, request: FastifyRequest): unknown
  routes(app: FastifyInstance): void
}

/** Puts a platform under its prefix, with faults, authentication and the log of calls around its routes. */
export function addPlatform(
  server: FastifyInstance,
  setup: PlatformSetup,
  world: { faults: FaultSwitches; log: CallLog },
): void {
  const hangUp = (request: FastifyRequest, reply: FastifyReply) => {
    request.hungUp = true
    reply.hijack()
    request.raw.socket.destroy()
  }

  server.register(
    async (app) => {
      app.addHook('onRequest', async (request, reply) => {
        request.fault = await world.faults.take(setup.name, pathOf(request))
        if (request.fault?.fault === 'latency' && !(await stayed(request, request.fault.ms)))
          hangUp(request, reply)
        if (request.fault?.fault === 'reset') hangUp(request, reply)
        if (request.fault?.fault === 'error_500') throw new WireError(500, 'INTERNAL_ERROR', '平台内部错误')
      })
      app.addHook('preHandler', async (request, reply) => {
        setup.authenticate?.(request)
        const answer = request.fault && setup.answerFault(request.fault, request)
        if (answer !== undefined) return reply.send(answer)
      })
      app.addHook('onSend', async (request, reply, payload) => {
        if (request.fault?.fault === 'lost_answer') hangUp(request, reply)
        if (request.fault?.fault === 'malformed') {
          reply.removeHeader('content-length')
          return '{"ZZLB":[{"ZZMC":"'
        }
        return payload
      })
      app.addHook('onResponse', async (request, reply) =>
        world.log.add(setup.name, {
          at: new Date(request.arrivedAt).toISOString(),
          method: request.method,
          path: pathOf(request),
          status: request.hungUp ? null : reply.statusCode,
          milliseconds: Date.now() - request.arrivedAt,
          fault: request.fault?.fault ?? null,
        }),
      )
      setup.routes(app)
    },
    { prefix: platforms[setup.name].prefix },
  )
}

/** Waits; false when the caller hung up meanwhile. */
async function stayed(request: FastifyRequest, ms: number): Promise<boolean> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  request.raw.socket.once('close', leave)
  try {
    await wait(ms, undefined, { signal: gone.signal })
    return true
  } catch {
    return false
  } finally {
    request.raw.socket.off('close', leave)
  }
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
