import { createHash } from 'node:crypto'
import type { Database, Queryable } from '../database/database.js'
import type { PlatformName } from './platforms.js'
import { WireError } from './wire-error.js'

/**
 * Does a creating call once per reference: the same reference and request get the stored answer again.
 * `work` and the stored answer commit together. @throws WireError 409 `REFERENCE_CONFLICT` for another request
 */
export async function answerOnce<T>(
  database: Database,
  call: { platform: PlatformName; reference: string; request: unknown },
  work: (tx: Queryable) => Promise<T>,
): Promise<T> {
  const digest = createHash('sha256').update(JSON.stringify(call.request)).digest('hex')
  return database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${call.platform}/${call.reference}`,
    ])
    const [stored] = await tx.query<{ request_digest: string; answer: T }>(
      'select request_digest, answer from answers where platform = $1 and reference = $2',
      [call.platform, call.reference],
    )
    if (stored && stored.request_digest !== digest)
      throw new WireError(409, 'REFERENCE_CONFLICT', '同一业务流水号对应了不同的请求')
    if (stored) return stored.answer
    const answer = await work(tx)
    await tx.query(
      'insert into answers (platform, reference, request_digest, answer) values ($1, $2, $3, $4)',
      [call.platform, call.reference, digest, JSON.stringify(answer)],
    )
    return answer
  })
}

/** An answer that is kept for its reference even when it is a refusal. */
export type Kept<T> = { ok: true; value: T } | { ok: false; status: number; code: string; message: string }

/** The value of a kept answer. @throws WireError for a kept refusal */
export function unwrapKept<T>(kept: Kept<T>): T {
  if (kept.ok) return kept.value
  throw new WireError(kept.status, kept.code, kept.message)
}

export const keptRefusal = (status: number, code: string, message: string) =>
  ({ ok: false, status, code, message }) as const
