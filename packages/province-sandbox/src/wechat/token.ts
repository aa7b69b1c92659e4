import { randomBytes } from 'node:crypto'
import type { Queryable } from '../database/database.js'
import type { SandboxClock } from '../installation/clock.js'

const LIFE_SECONDS = 7200
const EARLY_SECONDS = 300

/** The stable access token: the same one again until five minutes before it runs out. */
export async function stableToken(
  db: Queryable,
  clock: SandboxClock,
  forceRefresh: boolean,
): Promise<{ access_token: string; expires_in: number }> {
  const now = clock.now()
  const [latest] = await db.query<{ token: string; expires_at: Date }>(
    'select token, expires_at from wechat_tokens order by expires_at desc limit 1',
  )
  const left = latest ? Math.floor((latest.expires_at.getTime() - now) / 1000) : 0
  if (latest && !forceRefresh && left > EARLY_SECONDS && left <= LIFE_SECONDS)
    return { access_token: latest.token, expires_in: left }
  const token = `${randomBytes(96).toString('base64url')}`
  await db.query('insert into wechat_tokens (token, expires_at) values ($1, $2)', [
    token,
    new Date(now + LIFE_SECONDS * 1000),
  ])
  return { access_token: token, expires_in: LIFE_SECONDS }
}

/** `errcode` of a token: 0, 40001 when it is none of ours, 42001 when it has run out. */
export async function tokenErrcode(
  db: Queryable,
  clock: SandboxClock,
  token: string,
): Promise<0 | 40001 | 42001> {
  const [known] = await db.query<{ expires_at: Date }>(
    'select expires_at from wechat_tokens where token = $1',
    [token],
  )
  if (!known) return 40001
  return known.expires_at.getTime() > clock.now() ? 0 : 42001
}
