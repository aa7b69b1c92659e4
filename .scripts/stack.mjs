// PostgreSQL, the province sandbox and the api as one stack: for `npm start`, journeys, screenshots and benchmarks.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { migrate } from './migrate.mjs'
import { inRoot } from './paths.mjs'
import { freePort, startPostgres } from './postgres.mjs'
import { keepProgram } from './program.mjs'

const PLATFORMS = {
  identity: 'IDENTITY_PLATFORM',
  licenceRepository: 'LICENCE_REPOSITORY',
  wechat: 'WECHAT_PLATFORM',
  sms: 'SMS_PLATFORM',
}

/**
 * Starts everything over a data folder. `ports` are wishes: a taken one is replaced by a free one.
 * `h5` is whether the built client is served, or the folder from which.
 * `onExit(file, code)` hears of a program that ends by itself, `onLine(file, line)` of what programs print.
 */
export async function startStack({ dataFolder, ports = {}, h5 = true, throwaway = false, onExit, onLine }) {
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
    const sandbox = await keepProgram(
      'packages/province-sandbox/dist/main.js',
      {
        PROVINCE_DATABASE_URL: `${server.url}/province`,
        PLATFORMS_PORT: String(await freePort(ports.platforms)),
        CONSOLE_PORT: String(await freePort(ports.console)),
        APP_URL: url,
      },
      { onExit, onLine },
    )
    stops.push(sandbox.stop)
    const apiEnv = {
      PORT: String(apiPort),
      DATABASE_URL: `${server.url.replace('postgres@', 'zhangban_api@')}/zhangban`,
      EDITIONS_FOLDER: inRoot('packages/catalogue/editions'),
      ...(h5 ? { H5_FOLDER: h5 === true ? inRoot('mobile/dist/h5') : h5 } : {}),
      ...secretsOf(dataFolder),
      ...platformSettings(sandbox.ready),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      TRUSTED_PROXIES: process.env.TRUSTED_PROXIES ?? '0',
    }
    const api = await keepProgram('api/dist/main.js', apiEnv, { onExit, onLine })
    stops.push(api.stop)
    return {
      url,
      consoleUrl: sandbox.ready.urls.console,
      sandbox: sandbox.ready,
      databaseUrl: server.url,
      apiEnv,
      programs: { api, sandbox },
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
