import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { startTestSandbox, type TestSandbox } from '@zhangban/province-sandbox/testing'
import { Client } from 'pg'
import { type Env, readEnv } from '../../src/config/env'
import { createServer } from '../../src/server'

export interface TestApi {
  app: NestFastifyApplication
  env: Env
  sandbox: TestSandbox
  /** Runs SQL as the database's owner. */
  sql<T = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>
  /** A second instance over the same database. */
  another(): Promise<NestFastifyApplication>
  dispose(): Promise<void>
}

/** The api in this process over a database of its own and a sandbox of its own, both on the run's PostgreSQL. */
export async function startTestApi(settings: Partial<Record<keyof Env, string>> = {}): Promise<TestApi> {
  const serverUrl = process.env['TEST_POSTGRES_URL'] ?? ''
  const name = `test_api_${randomBytes(6).toString('hex')}`
  const owner = new Client(`${serverUrl}/postgres`)
  await owner.connect()
  await cloneTemplate(owner, name)
  const sandbox = await startTestSandbox()
  const env = readEnv({ ...testEnv(serverUrl, name, sandbox), ...settings })
  const apps = [await createServer(env)]
  const direct = new Client(`${serverUrl}/${name}`)
  await direct.connect()
  return {
    app: apps[0] as NestFastifyApplication,
    env,
    sandbox,
    sql: async <T>(text: string, values: unknown[] = []) => (await direct.query(text, values)).rows as T[],
    another: async () => {
      const app = await createServer(env)
      apps.push(app)
      return app
    },
    dispose: async () => {
      await Promise.all(apps.map((app) => app.close()))
      await direct.end()
      await owner.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await owner.end()
      await sandbox.dispose()
    },
  }
}

/** Two suites that copy the template at the same moment disturb each other for an instant. */
async function cloneTemplate(owner: Client, name: string): Promise<void> {
  await owner.query('SELECT pg_advisory_lock(4711)')
  await owner.query(`CREATE DATABASE ${name} TEMPLATE api_template`)
  await owner.query('SELECT pg_advisory_unlock(4711)')
}

export function testEnv(serverUrl: string, database: string, sandbox: TestSandbox): Record<string, string> {
  const platform = (key: 'identity' | 'licenceRepository' | 'wechat' | 'sms') =>
    JSON.stringify({ baseUrl: sandbox.urls[key], ...sandbox.credentials[key], timeoutMs: 1_000 })
  return {
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `${serverUrl.replace('postgres@', 'zhangban_api@')}/${database}`,
    EDITIONS_FOLDER: path.resolve(__dirname, '../../../packages/catalogue/editions'),
    MASTER_KEY: randomBytes(32).toString('base64'),
    INDEX_KEY: randomBytes(32).toString('base64'),
    IDENTITY_PLATFORM: platform('identity'),
    LICENCE_REPOSITORY: platform('licenceRepository'),
    WECHAT_PLATFORM: platform('wechat'),
    SMS_PLATFORM: platform('sms'),
  }
}
