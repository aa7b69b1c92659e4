import type { Queryable } from '../database/database.js'

/** A value of this installation, or undefined before it was set. */
export async function readSetting<T>(db: Queryable, key: string): Promise<T | undefined> {
  const [row] = await db.query<{ value: T }>('select value from installation where key = $1', [key])
  return row?.value
}

export async function writeSetting(db: Queryable, key: string, value: unknown): Promise<void> {
  await db.query(
    'insert into installation (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, JSON.stringify(value)],
  )
}
