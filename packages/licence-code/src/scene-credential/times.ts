import type { RandomPort } from '../ports.js'
import { LONGEST_LIFE_SECONDS } from './claims.js'

const HOUR = 3600
const SHIFTS = 7
const FAIR_BYTES = 252

/**
 * Times of a scene credential, in seconds, for `now` in milliseconds.
 *
 * Both are whole hours moved 0 to 6 hours into the past by chance, so that neither tells two verifiers when
 * this holder's wallet asked for it. The credential is valid at once and for 65 to 72 hours from `now`.
 */
export async function credentialTimes(
  now: number,
  random: RandomPort,
): Promise<{ issuedAt: number; expiresAt: number }> {
  if (!Number.isFinite(now) || now < 1e11) throw new TypeError('now is in milliseconds since the epoch')
  const hour = Math.floor(now / 1000 / HOUR) * HOUR
  const issuedAt = hour - (await randomShift(random)) * HOUR
  return { issuedAt, expiresAt: issuedAt + LONGEST_LIFE_SECONDS }
}

async function randomShift(random: RandomPort): Promise<number> {
  for (;;) {
    const [byte = FAIR_BYTES] = await random.randomBytes(1)
    if (byte < FAIR_BYTES) return byte % SHIFTS
  }
}
