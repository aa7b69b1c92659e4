import { existsSync } from 'node:fs'
import path from 'node:path'

/** The edition is chosen when the client is built: `EDITION=jieyang` (the default) or another file in editions/. */
export function editionAlias(): Record<string, string> {
  const id = process.env.EDITION ?? 'jieyang'
  const file = path.resolve(__dirname, '..', 'editions', `${id}.ts`)
  if (!existsSync(file)) throw new Error(`EDITION=${id}: there is no editions/${id}.ts`)
  return { '@edition': file }
}
