// One throwaway PostgreSQL for a whole jest run; every suite makes its own database in it, the api's from a migrated template.
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrate } from './migrate.mjs'
import { startPostgres } from './postgres.mjs'

export default async function setup() {
  if (process.env.TEST_POSTGRES_URL) return
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-test-'))
  const server = await startPostgres(folder, { throwaway: true })
  process.env.TEST_POSTGRES_URL = server.url
  const client = new pg.Client(`${server.url}/postgres`)
  await client.connect()
  await client.query('CREATE DATABASE api_template')
  await client.end()
  await migrate(`${server.url}/api_template`)
  globalThis.__testPostgres = { ...server, folder }
}
