// PostgreSQL, the province sandbox and the api as one stack: for `npm start`, journeys, screenshots and benchmarks.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { migrate } from './migrate.mjs'
import { inRoot } from './paths.mjs'
import { freePort, startPostgres } from './postgres.mjs'

const PLATFORMS = {
  identity: 'IDENTITY_PLATFORM',
  licenceRepository: 'LICENCE_REPOSITORY',
  wechat: 'WECHAT_PLATFORM',
  sms: 'SMS_PLATFORM',
}
const STOP_TIMEOUT_MS = 15_000

/** Starts everything over a data folder. `ports` are wishes: a taken one is replaced by a free one. */
export async function startStack({
  dataFolder,
  ports = {},
  h5 = true,
  throwaway = false,
  onExit = () => {},
}) {
  mkdirSync(dataFolder, { recursive: true })
  const stops = []
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step()
  }
  try {
    const server = await startPostgres(path.join(dataFolder, 'postgres'), { throwaway })
    stops.push(server.stop)
    await ensureDatabases(server.url, ['zhangban', 'province'])
    await migrate(`${server.url}/zhangban`)

    const apiPort = await freePort(ports.api)
    const url = `http://127.0.0.1:${apiPort}`
    const sandbox = await startProgram(
      'packages/province-sandbox/dist/main.js',
      {
        PROVINCE_DATABASE_URL: `${server.url}/province`,
        PLATFORMS_PORT: String(await freePort(ports.platforms)),
        CONSOLE_PORT: String(await freePort(ports.console)),
        APP_URL: url,
      },
      onExit,
    )
    stops.push(sandbox.stop)
    const apiEnv = {
      PORT: String(apiPort),
      DATABASE_URL: `${server.url.replace('postgres@', 'zhangban_api@')}/zhangban`,
      EDITIONS_FOLDER: inRoot('packages/catalogue/editions'),
      ...(h5 ? { H5_FOLDER: inRoot('mobile/dist/h5') } : {}),
      ...secretsOf(dataFolder),
      ...platformSettings(sandbox.ready),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      TRUSTED_PROXIES: process.env.TRUSTED_PROXIES ?? '0',
    }
    const api = await startProgram('api/dist/main.js', apiEnv, onExit)
    stops.push(() => api.stop())
    return {
      url,
      consoleUrl: sandbox.ready.urls.console,
      sandbox: sandbox.ready,
      databaseUrl: server.url,
      apiEnv,
      api,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function ensureDatabases(serverUrl, names) {
  const client = new pg.Client(`${serverUrl}/postgres`)
  await client.connect()
  try {
    for (const name of names) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
      if (!rowCount) await client.query(`CREATE DATABASE ${name}`)
    }
  } finally {
    await client.end()
  }
}

/** Keys of this installation, made at the first start and never committed. */
function secretsOf(dataFolder) {
  const file = path.join(dataFolder, 'secrets.json')
  if (!existsSync(file)) {
    const secrets = {
      MASTER_KEY: randomBytes(32).toString('base64'),
      INDEX_KEY: randomBytes(32).toString('base64'),
    }
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

const platformSettings = ({ urls, credentials }) =>
  Object.fromEntries(
    Object.entries(PLATFORMS).map(([platform, name]) => [
      name,
      JSON.stringify({ baseUrl: urls[platform], ...credentials[platform] }),
    ]),
  )

/** Starts a program of ours and waits for its `{"ready":true}` line; later lines pass through. */
export function startProgram(file, env, onExit = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', inRoot(file)], {
      env: { ...process.env, ...env, STOP_WITH_PARENT: 'true' },
      // Its own process group: Ctrl-C reaches the start script alone, which stops things in order.
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let ready = false
    const exited = new Promise((done) => child.once('exit', done))
    child.once('exit', (code) => {
      if (!ready) reject(new Error(`${file} ended with code ${code} before it was ready`))
      else onExit(file, code)
    })
    child.once('error', reject)
    const stop = async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await exited
      clearTimeout(timer)
    }
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (ready) return process.stdout.write(`${line}\n`)
      try {
        const message = JSON.parse(line)
        if (!message.ready) return process.stdout.write(`${line}\n`)
        ready = true
        resolve({ ready: message, child, stop })
      } catch {
        process.stdout.write(`${line}\n`)
      }
    })
  })
}
