import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Database, Queryable } from './database.js'

const LOCK = 5_250_001

/**
 * Applies the numbered SQL files of a folder that were not applied yet, in order, then runs `prepare`; all in one
 * transaction under an advisory lock, so that two starters at once do it once.
 */
export async function migrate(
  database: Database,
  folder: string,
  prepare: (tx: Queryable) => Promise<void>,
): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}_.+\.sql$/.test(name))
    .sort()
  await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK])
    await tx.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    const applied = new Set(
      (await tx.query<{ name: string }>('select name from migrations')).map((row) => row.name),
    )
    for (const name of files.filter((file) => !applied.has(file))) {
      await tx.query(readFileSync(path.join(folder, name), 'utf8'))
      await tx.query('insert into migrations (name) values ($1)', [name])
    }
    await prepare(tx)
  })
}
