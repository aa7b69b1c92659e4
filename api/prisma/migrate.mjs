// Applies the migrations of this folder, or writes a new one, with Prisma's schema engine as WebAssembly: the downloaded
// engine is not needed, and the two ways keep the same `_prisma_migrations` table.
//   DATABASE_URL=… node api/prisma/migrate.mjs                 apply
//   DATABASE_URL=… node api/prisma/migrate.mjs --create NAME   write what the schema file adds (SHADOW_DATABASE_URL: an empty database)
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const require = createRequire(import.meta.url)
const folder = path.dirname(fileURLToPath(import.meta.url))
const migrationsFolder = path.join(folder, 'migrations')
const filters = { externalTables: [], externalEnums: [] }

async function openEngine(url, schema) {
  const wasmFile = require
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
  const wasm = await WebAssembly.instantiate(readFileSync(wasmFile), { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(wasm.instance.exports)
  wasm.instance.exports.__wbindgen_start?.()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }))
  return engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter)
}

function migrationsList() {
  const names = readdirSync(migrationsFolder)
    .filter((name) => /^\d/.test(name))
    .sort()
  return {
    baseDir: 'migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  }
}

/** Roles belong to the cluster, not to a database, and the engine cannot run `DO` blocks: the role is made here. */
async function ensureApiRole(url) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'zhangban_api'")
    if (!rowCount) await client.query('CREATE ROLE zhangban_api LOGIN').catch(ignoreMadeMeanwhile)
  } finally {
    await client.end()
  }
}

function ignoreMadeMeanwhile(error) {
  if (error.code !== '42710' && error.code !== '23505') throw error
}

/** Applies every migration that the database does not have yet; resolves to their names. */
async function migrate(url) {
  await ensureApiRole(url)
  const schemaEngine = await openEngine(url, readFileSync(path.join(folder, 'schema.prisma'), 'utf8'))
  const { appliedMigrationNames } = await schemaEngine.applyMigrations({
    migrationsList: migrationsList(),
    filters,
  })
  return appliedMigrationNames
}

async function create(url, name) {
  const schema = readFileSync(path.join(folder, 'schema.prisma'), 'utf8')
  const schemaEngine = await openEngine(url, schema)
  const list = migrationsList()
  const { stdout } = await schemaEngine.diff({
    from: list.migrationDirectories.length ? { tag: 'migrations', ...list } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
    script: true,
    shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL ?? null,
    exitCode: null,
    filters,
  })
  const target = path.join(
    migrationsFolder,
    `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`,
  )
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'migration.sql'), stdout)
  return target
}

const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL is not set')
const at = process.argv.indexOf('--create')
if (at > 0) console.log(await create(url, process.argv[at + 1]))
else console.log((await migrate(url)).join('\n') || 'Nothing to apply')
// The engine keeps its connection open; the end of the process closes it.
process.exit(0)
