import { rmSync } from 'node:fs'

export default async function teardown() {
  const server = globalThis.__testPostgres
  if (!server) return
  await server.stop()
  rmSync(server.folder, { recursive: true, force: true })
}
