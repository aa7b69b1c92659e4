import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { loadEdition } from '@zhangban/catalogue'
import type { FastifyInstance } from 'fastify'
import { createConsole } from './console/server.js'
import { Database } from './database/database.js'
import { migrate } from './database/migrate.js'
import { CallLog } from './gateway/call-log.js'
import { FaultSwitches } from './gateway/faults.js'
import { createHttpServer } from './gateway/http-server.js'
import { addPlatform } from './gateway/platform-server.js'
import { type PlatformName, platforms } from './gateway/platforms.js'
import { provincialPlatform } from './gateway/provincial-platform.js'
import { identityRoutes } from './identity/routes.js'
import { ensureApplications, type PlatformCredentials } from './installation/applications.js'
import { SandboxClock } from './installation/clock.js'
import { ensureIssuerKeys, loadIssuerKeys } from './licence-repository/issuer-keys.js'
import { licenceRepositoryRoutes } from './licence-repository/routes.js'
import { loadSeed } from './seed/load.js'
import { smsRoutes } from './sms/routes.js'
import { wechatPlatform } from './wechat/platform.js'
import type { World } from './world.js'

export interface SandboxOptions {
  /** An existing database of the sandbox's own. */
  databaseUrl: string
  /** Folder of this package, where migrations and the console's files lie. */
  packageFolder: string
  host?: '127.0.0.1'
  /** 0 takes a free port. */
  platformsPort: number
  consolePort: number
  /** Where the product answers; the console links to it. */
  publicAppUrl?: string
  /** Edition whose scenes the licence repository signs for. */
  edition?: string
  /** Milliseconds since the epoch; the machine's clock by default. */
  clock?: () => number
}

export interface Sandbox {
  urls: { identity: string; licenceRepository: string; wechat: string; sms: string; console: string }
  credentials: PlatformCredentials
  close(): Promise<void>
}

/** Starts the platforms on one port and the console on another; state and keys come from the database. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const host = options.host ?? '127.0.0.1'
  const database = new Database(options.databaseUrl)
  const servers: FastifyInstance[] = []
  const close = async () => {
    await Promise.all(servers.map((server) => server.close()))
    await database.close()
  }
  try {
    const world = await openWorld(database, options)
    const platformServer = createPlatformServer(world)
    const consoleServer = createConsole(world, options)
    servers.push(platformServer, consoleServer)
    await platformServer.listen({ host, port: options.platformsPort })
    await consoleServer.listen({ host, port: options.consolePort })
    const root = `http://${host}:${portOf(platformServer)}`
    return {
      urls: {
        identity: root + platforms.identity.prefix,
        licenceRepository: root + platforms.licenceRepository.prefix,
        wechat: root + platforms.wechat.prefix,
        sms: root + platforms.sms.prefix,
        console: `http://${host}:${portOf(consoleServer)}`,
      },
      credentials: world.credentials,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function openWorld(database: Database, options: SandboxOptions): Promise<World> {
  await migrate(database, path.join(options.packageFolder, 'migrations'), async (tx) => {
    await ensureApplications(tx)
    await ensureIssuerKeys(tx)
    await loadSeed(tx)
  })
  const editions = path.join(options.packageFolder, '..', 'catalogue', 'editions')
  return {
    database,
    clock: await SandboxClock.open(database, options.clock ?? Date.now),
    edition: loadEdition(editions, options.edition ?? 'jieyang'),
    credentials: await ensureApplications(database),
    issuerKeys: await loadIssuerKeys(database),
    faults: await FaultSwitches.open(database),
    log: new CallLog(),
  }
}

function createPlatformServer(world: World): FastifyInstance {
  const { credentials, clock } = world
  const server = createHttpServer()
  const gateway = (name: Exclude<PlatformName, 'wechat'>) => ({
    name,
    application: credentials[name],
    machineNow: () => clock.machineNow(),
  })
  const setups = [
    provincialPlatform(gateway('identity'), (app) => identityRoutes(app, world)),
    provincialPlatform(gateway('licenceRepository'), (app) => licenceRepositoryRoutes(app, world)),
    provincialPlatform(gateway('sms'), (app) => smsRoutes(app, world)),
    wechatPlatform({ ...world, application: credentials.wechat }),
  ]
  for (const setup of setups) addPlatform(server, setup, world)
  return server
}

function portOf(server: FastifyInstance): number {
  return (server.server.address() as AddressInfo).port
}
