import { randomBytes } from 'node:crypto'
import path from 'node:path'
import {
  type ConnectorHooks,
  HttpLicenceRepository,
  HttpSms,
  HttpUnifiedIdentity,
  HttpWechat,
  type Resilience,
} from '@zhangban/province'
import pg from 'pg'
import { createSandbox, type Sandbox } from '../sandbox.js'
import { type Persona, personas } from '../seed/personas.js'
import { ConsoleClient } from './console-client.js'

export { ConsoleClient } from './console-client.js'

export interface TestSandbox extends Sandbox {
  databaseUrl: string
  console: ConsoleClient
  /** Closes the sandbox and drops its database. */
  dispose(): Promise<void>
}

export interface TestSandboxOptions {
  clock?: () => number
  platformsPort?: number
  /** Takes over the database of an earlier sandbox instead of making one. */
  databaseUrl?: string
  publicAppUrl?: string
}

/** A sandbox on free ports with a database of its own in the server of `TEST_POSTGRES_URL`. */
export async function startTestSandbox(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  const databaseUrl = options.databaseUrl ?? (await createTestDatabase('province'))
  const sandbox = await createSandbox({
    databaseUrl,
    packageFolder: path.join(__dirname, '..', '..'),
    platformsPort: options.platformsPort ?? 0,
    consolePort: 0,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.publicAppUrl ? { publicAppUrl: options.publicAppUrl } : {}),
  })
  return {
    ...sandbox,
    databaseUrl,
    console: new ConsoleClient(sandbox.urls.console),
    dispose: async () => {
      await sandbox.close()
      await dropTestDatabase(databaseUrl)
    },
  }
}

/** Makes an empty database with a random name and answers its URL. */
export async function createTestDatabase(purpose: string): Promise<string> {
  const name = `test_${purpose}_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  return `${serverUrl()}/${name}`
}

export async function dropTestDatabase(databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1)
  if (!/^test_[a-z]+_[0-9a-f]{12}$/.test(name)) throw new TypeError(`${name} is not a test database`)
  await onServer(`drop database if exists ${name} with (force)`)
}

/** The persona of a name, such as 林小燕. */
export function personaNamed(name: string): Persona {
  const found = personas.find((persona) => persona.name === name)
  if (!found) throw new TypeError(`no persona ${name}`)
  return found
}

export interface ConnectorSettings {
  timeoutMs?: number
  hooks?: ConnectorHooks
  resilience?: Partial<Resilience>
}

/** Real connectors to the platforms of a sandbox; close them with `close`. */
export function connectTo(sandbox: Pick<Sandbox, 'urls' | 'credentials'>, settings: ConnectorSettings = {}) {
  const { urls, credentials } = sandbox
  const options = (platform: keyof typeof credentials) => ({
    baseUrl: urls[platform],
    ...credentials[platform],
    timeoutMs: settings.timeoutMs ?? 3_000,
    ...(settings.hooks ? { hooks: settings.hooks } : {}),
    ...(settings.resilience ? { resilience: settings.resilience } : {}),
  })
  const identity = new HttpUnifiedIdentity(options('identity'))
  const licenceRepository = new HttpLicenceRepository(options('licenceRepository'))
  const wechat = new HttpWechat(options('wechat'))
  const sms = new HttpSms(options('sms'))
  const close = async () => {
    await Promise.all([identity.close(), licenceRepository.close(), wechat.close(), sms.close()])
  }
  return { identity, licenceRepository, wechat, sms, close }
}

function serverUrl(): string {
  const url = process.env.TEST_POSTGRES_URL
  if (!url) throw new Error('TEST_POSTGRES_URL names the PostgreSQL server of the test run')
  return url.replace(/\/$/, '')
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${serverUrl()}/postgres` })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
