import { createHmac, randomBytes } from 'node:crypto'
import type { Queryable } from '../database/database.js'
import type { ApplicationKey } from '../installation/applications.js'
import type { SandboxClock } from '../installation/clock.js'

const CODE_LIFE_MS = 5 * 60_000

interface CodeWorld {
  database: Queryable
  clock: SandboxClock
}

export type CodeKind = 'login' | 'phone'
export type TakenCode = { outcome: 'taken'; person: string } | { outcome: 'unknown' | 'late' | 'used' }

/** The openid of a person under this installation's application: always the same. */
export function openidOf(application: ApplicationKey, person: string): string {
  const digest = createHmac('sha256', application.appSecret).update(`openid/${person}`).digest('base64url')
  return `o${digest.slice(0, 27)}`
}

/** What the WeChat client would hand to the mini-program: a code for five minutes and one use. */
export async function giveCode(
  { database, clock }: CodeWorld,
  person: string,
  kind: CodeKind,
): Promise<{ code: string; expiresAt: string }> {
  const code =
    kind === 'login' ? `0${randomBytes(16).toString('hex').slice(1)}` : randomBytes(32).toString('hex')
  const expiresAt = new Date(clock.now() + CODE_LIFE_MS)
  await database.query('insert into wechat_codes (code, kind, person, expires_at) values ($1, $2, $3, $4)', [
    code,
    kind,
    person,
    expiresAt,
  ])
  return { code, expiresAt: expiresAt.toISOString() }
}

/** Uses a code up. */
export async function takeCode(
  { database, clock }: CodeWorld,
  code: string,
  kind: CodeKind,
): Promise<TakenCode> {
  const [taken] = await database.query<{ person: string; expires_at: Date }>(
    'update wechat_codes set used = true where code = $1 and kind = $2 and not used returning person, expires_at',
    [code, kind],
  )
  if (taken)
    return taken.expires_at.getTime() > clock.now()
      ? { outcome: 'taken', person: taken.person }
      : { outcome: 'late' }
  const known = await database.query('select 1 from wechat_codes where code = $1 and kind = $2', [code, kind])
  return { outcome: known.length > 0 ? 'used' : 'unknown' }
}
