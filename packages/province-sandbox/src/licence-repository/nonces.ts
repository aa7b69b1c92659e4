import { randomBytes } from 'node:crypto'
import type { Queryable } from '../database/database.js'
import type { SandboxClock } from '../installation/clock.js'

const LIFE_MS = 5 * 60_000

/** A nonce of 16 bytes for proofs of holder keys: five minutes, one use. */
export async function giveNonce(
  db: Queryable,
  clock: SandboxClock,
): Promise<{ nonce: string; expiresAt: string }> {
  const nonce = randomBytes(16).toString('base64url')
  const expiresAt = new Date(clock.now() + LIFE_MS)
  await db.query('delete from credential_nonces where expires_at < $1', [clock.date()])
  await db.query('insert into credential_nonces (nonce, expires_at) values ($1, $2)', [nonce, expiresAt])
  return { nonce, expiresAt: expiresAt.toISOString() }
}

/** Uses a nonce up; false when it is unknown, used or late. */
export async function takeNonce(tx: Queryable, clock: SandboxClock, nonce: string): Promise<boolean> {
  const [taken] = await tx.query<{ expires_at: Date }>(
    'delete from credential_nonces where nonce = $1 returning expires_at',
    [nonce],
  )
  return taken !== undefined && taken.expires_at.getTime() > clock.now()
}
