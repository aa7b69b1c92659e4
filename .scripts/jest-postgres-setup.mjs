// One throwaway PostgreSQL for a whole jest run; every suite makes its own database in it.
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startPostgres } from './postgres.mjs'

export default async function setup() {
  if (process.env.TEST_POSTGRES_URL) return
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-test-'))
  const server = await startPostgres(folder, { throwaway: true })
  process.env.TEST_POSTGRES_URL = server.url
  globalThis.__testPostgres = { ...server, folder }
}
