import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { ProblemError } from '../http/problem-error.js'

/** Serves the built H5 client: hashed files for a year, the page itself never from a cache, every page path as index.html. */
export async function serveClient(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error('H5_FOLDER holds no index.html: build the client first')
  await fastify.register(fastifyStatic, {
    root: path.resolve(folder),
    wildcard: false,
    index: false,
    setHeaders: (reply, file: string) => {
      const hashed = /\.[0-9a-f]{8,}\.(js|css|woff2|png|svg)$/.test(file)
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  fastify.get('/', (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'))
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|health|metrics)(\/|$)/.test(request.url) || /\.\w+($|\?)/.test(request.url))
      throw new ProblemError('not_found')
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
