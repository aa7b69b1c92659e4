import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createHttpServer } from '../gateway/http-server.js'
import type { World } from '../world.js'
import { refuseForeign } from './guard.js'
import { licenceConsole } from './licence-routes.js'
import { operationConsole } from './operation-routes.js'
import { peopleConsole } from './people-routes.js'
import { phoneConsole } from './phone-routes.js'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** The console: a page and the JSON API behind it, for this machine only. */
export function createConsole(
  world: World,
  options: { packageFolder: string; publicAppUrl?: string },
): FastifyInstance {
  const server = createHttpServer()
  server.addHook('onRequest', async (request) => refuseForeign(request))
  const folder = path.join(options.packageFolder, 'console')
  for (const file of readdirSync(folder)) {
    const content = readFileSync(path.join(folder, file))
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    server.get(file === 'index.html' ? '/' : `/${file}`, (_request, reply) =>
      reply.headers(PAGE_HEADERS).type(type).send(content),
    )
  }
  server.register(
    async (app) => {
      app.addHook('onSend', async (_request, reply) => {
        reply.header('cache-control', 'no-store')
      })
      peopleConsole(app, world)
      phoneConsole(app, world)
      licenceConsole(app, world)
      operationConsole(app, world, options.publicAppUrl)
    },
    { prefix: '/console/api' },
  )
  return server
}
