import type { FastifyRequest } from 'fastify'
import { WireError } from '../gateway/wire-error.js'

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Refuses what a page of another origin could send: a foreign Origin, a foreign Host (DNS rebinding), or a browser's
 * own mark of a cross-site request. @throws WireError 403 `FOREIGN_ORIGIN`
 */
export function refuseForeign(request: FastifyRequest): void {
  const port = request.socket.localPort
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`)
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreign =
    host === undefined ||
    !hosts.includes(host) ||
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  if (foreign) throw new WireError(403, 'FOREIGN_ORIGIN', '控制台只接受本机页面的请求')
}
