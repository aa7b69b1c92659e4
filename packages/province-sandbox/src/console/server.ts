import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createHttpServer } from '../gateway/http-server.js'
import type { World } from '../world.js'
import { refuseForeign } from './guard.js'
import { licenceConsole } from './licence-routes.js'
import { operationConsole } from './operation-routes.js'
import { peopleConsole } from './people-routes.js'

const ASSETS = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/console.css': ['console.css', 'text/css; charset=utf-8'],
  '/console.js': ['console.js', 'text/javascript; charset=utf-8'],
  '/views.js': ['views.js', 'text/javascript; charset=utf-8'],
  '/elements.js': ['elements.js', 'text/javascript; charset=utf-8'],
} as const

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
  for (const [url, [file, type]] of Object.entries(ASSETS)) {
    const content = readFileSync(path.join(options.packageFolder, 'console', file))
    server.get(url, (_request, reply) => reply.headers(PAGE_HEADERS).type(type).send(content))
  }
  server.register(
    async (app) => {
      app.addHook('onSend', async (_request, reply) => {
        reply.header('cache-control', 'no-store')
      })
      peopleConsole(app, world)
      licenceConsole(app, world)
      operationConsole(app, world, options.publicAppUrl)
    },
    { prefix: '/console/api' },
  )
  return server
}
