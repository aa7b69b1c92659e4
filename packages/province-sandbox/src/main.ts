import path from 'node:path'
import { readEnv } from './config/env.js'
import { createSandbox } from './sandbox.js'

const env = readEnv(process.env)
const sandbox = await createSandbox({
  databaseUrl: env.PROVINCE_DATABASE_URL,
  packageFolder: path.join(import.meta.dirname, '..'),
  platformsPort: env.PLATFORMS_PORT,
  consolePort: env.CONSOLE_PORT,
  edition: env.EDITION,
  ...(env.APP_URL ? { publicAppUrl: env.APP_URL } : {}),
})

// The one line that the start script reads; it hands the credentials on to the api.
process.stdout.write(
  `${JSON.stringify({ ready: true, urls: sandbox.urls, credentials: sandbox.credentials })}\n`,
)

let closing = false
const stop = () => {
  if (closing) return
  closing = true
  sandbox.close().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
if (env.STOP_WITH_PARENT) process.stdin.resume().once('end', stop)
