import { inRoot } from './paths.mjs'
import { mustRun } from './run.mjs'

/** Applies the api's migrations to a database. */
export const migrate = (url) =>
  mustRun('Migrating', process.execPath, [inRoot('api/prisma/migrate.mjs')], { env: { DATABASE_URL: url } })
