import { randomBytes, randomInt } from 'node:crypto'
import type { Queryable } from '../database/database.js'
import { type Kept, keptRefusal } from '../gateway/answer-once.js'
import type { SandboxClock } from '../installation/clock.js'

const LIFE_MS = 24 * 3_600_000
const TRIES = 5
const COUNTER = '榕城区政务服务中心 综合窗口'

export interface IssuedCode {
  code: string
  counter: string
  expiresAt: string
}

/** The counter's act after seeing the paper card: a 6-digit code for 24 hours; it voids an earlier one. */
export async function issueActivationCode(
  tx: Queryable,
  clock: SandboxClock,
  idNumber: string,
): Promise<IssuedCode> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expiresAt = new Date(clock.now() + LIFE_MS)
  await tx.query('update activation_codes set voided = true where person = $1 and evidence is null', [
    idNumber,
  ])
  await tx.query(
    'insert into activation_codes (person, code, counter, issued_at, expires_at) values ($1, $2, $3, $4, $5)',
    [idNumber, code, COUNTER, clock.date(), expiresAt],
  )
  return { code, counter: COUNTER, expiresAt: expiresAt.toISOString() }
}

/** 核对编号, window and time, as the wire writes them. */
export interface Redemption {
  HDBH: string
  CKMC: string
  HDSJ: string
}

interface CodeRow {
  id: string
  code: string
  counter: string
  expires_at: Date
  wrong_tries: number
  evidence: string | null
}

/** Redeems a person's latest code. Five wrong tries void it; a voided or late one counts as expired. */
export async function redeemActivationCode(
  tx: Queryable,
  clock: SandboxClock,
  request: { idNumber: string; code: string },
): Promise<Kept<Redemption>> {
  const [latest] = await tx.query<CodeRow>(
    'select id, code, counter, expires_at, wrong_tries, evidence from activation_codes where person = $1 order by id desc limit 1 for update',
    [request.idNumber],
  )
  const wrong = keptRefusal(400, 'JHM_WRONG', '激活码不对')
  if (!latest) return wrong
  if (latest.evidence !== null)
    return latest.code === request.code ? keptRefusal(400, 'JHM_USED', '激活码已用过') : wrong
  if (latest.wrong_tries >= TRIES || latest.expires_at.getTime() <= clock.now())
    return keptRefusal(400, 'JHM_EXPIRED', '激活码已失效，请到窗口重新领取')
  if (latest.code !== request.code) {
    await tx.query('update activation_codes set wrong_tries = wrong_tries + 1 where id = $1', [latest.id])
    return wrong
  }
  const evidence = `HD${randomBytes(10).toString('hex')}`
  await tx.query('update activation_codes set evidence = $2 where id = $1', [latest.id, evidence])
  return { ok: true, value: { HDBH: evidence, CKMC: latest.counter, HDSJ: clock.date().toISOString() } }
}
