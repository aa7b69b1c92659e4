import 'reflect-metadata'
import { readEnv } from './config/env.js'
import { Health } from './observability/health.js'
import { createServer } from './server.js'

const GRACE_MS = 10_000

async function main() {
  const env = readEnv(process.env)
  const app = await createServer(env)
  await app.listen(env.PORT, env.HOST)
  const stop = () => {
    app.get(Health).stop()
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  if (env.STOP_WITH_PARENT) process.stdin.resume().once('end', stop)
  process.once('SIGINT', stop)
  process.stdout.write(`${JSON.stringify({ ready: true, url: await app.getUrl() })}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
