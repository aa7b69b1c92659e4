import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { WireError } from './wire-error.js'

/** A server that keeps the raw body for signature checks and writes refusals as `{ code, message }`. */
export function createHttpServer(): FastifyInstance {
  const server = Fastify({ logger: false, bodyLimit: 256 * 1024, forceCloseConnections: true })
  server.decorateRequest('fault', undefined)
  server.decorateRequest('arrivedAt', 0)
  server.decorateRequest('hungUp', false)
  server.decorateRequest('rawBody', null as unknown as Buffer)
  server.addHook('onRequest', async (request) => {
    request.rawBody = Buffer.alloc(0)
    request.arrivedAt = Date.now()
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer
    try {
      done(null, body.length === 0 ? undefined : JSON.parse(body.toString('utf8')))
    } catch {
      done(new WireError(400, 'INVALID_REQUEST', '请求不是 JSON'))
    }
  })
  server.setErrorHandler((error: FastifyError | WireError, request, reply) => {
    const status = error instanceof WireError ? error.status : (error.statusCode ?? 500)
    if (status >= 500 && !(error instanceof WireError))
      process.stderr.write(
        `${request.method} ${request.routeOptions.url ?? ''}: ${error.stack ?? error.message}\n`,
      )
    const code = error instanceof WireError ? error.code : status < 500 ? 'INVALID_REQUEST' : 'INTERNAL_ERROR'
    reply.status(status).send({ code, message: status < 500 ? error.message : '平台内部错误' })
  })
  server.setNotFoundHandler((_request, reply) => {
    reply.status(404).send({ code: 'NOT_FOUND', message: '没有这个接口' })
  })
  return server
}
