import path from 'node:path'
import { rmSync } from 'node:fs'
import { removePostgres } from './postgres.mjs'

export default async function teardown() {
  const stack = globalThis.__stack
  if (!stack) return
  await stack.stop()
  await removePostgres(path.join(stack.folder, 'postgres'))
  rmSync(stack.folder, { recursive: true, force: true })
}
