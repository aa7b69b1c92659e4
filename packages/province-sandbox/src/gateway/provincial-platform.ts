import type { FastifyInstance } from 'fastify'
import type { ApplicationKey } from '../installation/applications.js'
import type { PlatformSetup } from './platform-server.js'
import type { PlatformName } from './platforms.js'
import { SignatureCheck } from './signature.js'
import { WireError } from './wire-error.js'

/** A platform behind the provincial gateway: signed requests, refusals with a code, a ping. */
export function provincialPlatform(
  about: { name: PlatformName; application: ApplicationKey; machineNow: () => number },
  routes: (app: FastifyInstance) => void,
): PlatformSetup {
  const signatures = new SignatureCheck(about.application, about.machineNow)
  return {
    name: about.name,
    authenticate(request) {
      if (request.fault?.fault === 'stale_signature')
        throw new WireError(401, 'SIGNATURE_STALE', '签名时间超出允许范围')
      signatures.verify({
        method: request.method,
        path: request.raw.url ?? '',
        body: request.rawBody,
        authorization: request.headers.authorization,
      })
    },
    answerFault({ fault }) {
      if (fault === 'unknown_code') throw new WireError(400, 'E9999', '未说明的错误')
      if (fault === 'rate_limited') throw new WireError(400, 'RATE_LIMITED', '超出频率限制')
      return undefined
    },
    routes(app) {
      app.get('/ping', async () => ({ status: 'UP' }))
      routes(app)
    },
  }
}
