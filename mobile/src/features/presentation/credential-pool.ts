/** Scene credentials kept ready on this device. Times are milliseconds of the server's clock. */
export interface KeptCredential {
  credentialId: string
  licence: string
  scene: string
  /** base64url */
  credential: string
  /** Name of the holder key in the platform's key store. */
  keyRef: string
  expiresAt: number
  /** When it was first shown; one that was shown is not taken again while there is another. */
  usedAt: number | null
}

export interface Wanted {
  licence: string
  scene: string
}

const HOUR_MS = 3_600_000
/** A credential nearer to its end than this is not begun. */
const LEAST_LIFE_MS = 5 * 60_000
/** Refilled while this much life is left, so that a day without network does no harm. */
const RENEW_BELOW_MS = 24 * HOUR_MS
export const KEPT_READY = 3

const isFor = (kept: KeptCredential, wanted: Wanted) =>
  kept.licence === wanted.licence && kept.scene === wanted.scene

/**
 * The credential for one showing: an unused one, the soonest to end first, so that two verifiers never see the same.
 * Without any, the one whose use lies furthest back; null when none is alive.
 */
export function pick(pool: readonly KeptCredential[], wanted: Wanted, now: number): KeptCredential | null {
  const alive = pool.filter((kept) => isFor(kept, wanted) && kept.expiresAt - now > LEAST_LIFE_MS)
  const unused = alive.filter((kept) => kept.usedAt === null).sort((a, b) => a.expiresAt - b.expiresAt)
  if (unused[0]) return unused[0]
  return alive.sort((a, b) => (a.usedAt ?? 0) - (b.usedAt ?? 0))[0] ?? null
}

/** How many to ask for: fills up to `KEPT_READY` unused ones with a day of life; 0 when nothing is needed. */
export function missing(pool: readonly KeptCredential[], wanted: Wanted, now: number): number {
  const lasting = pool.filter(
    (kept) => isFor(kept, wanted) && kept.usedAt === null && kept.expiresAt - now > RENEW_BELOW_MS,
  )
  return Math.max(0, KEPT_READY - lasting.length)
}

export function markUsed(
  pool: readonly KeptCredential[],
  credentialId: string,
  now: number,
): KeptCredential[] {
  return pool.map((kept) =>
    kept.credentialId === credentialId && kept.usedAt === null ? { ...kept, usedAt: now } : kept,
  )
}

/** Splits off what is over, and used ones that two newer unused ones made needless: their keys are destroyed. */
export function sweep(
  pool: readonly KeptCredential[],
  now: number,
): { keep: KeptCredential[]; drop: KeptCredential[] } {
  const drop = pool.filter((kept) => {
    if (kept.expiresAt <= now) return true
    if (kept.usedAt === null) return false
    const fresh = pool.filter(
      (other) => isFor(other, kept) && other.usedAt === null && other.expiresAt > kept.expiresAt,
    )
    return fresh.length >= 2 && now - kept.usedAt > HOUR_MS
  })
  return { keep: pool.filter((kept) => !drop.includes(kept)), drop }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

function parseKept(value: unknown): KeptCredential | null {
  if (typeof value !== 'object' || value === null) return null
  const { credentialId, licence, scene, credential, keyRef, expiresAt, usedAt } = value as Record<
    string,
    unknown
  >
  if (!isText(credentialId) || !isText(licence) || !isText(scene) || !isText(credential) || !isText(keyRef))
    return null
  if (typeof expiresAt !== 'number' || !(usedAt === null || typeof usedAt === 'number')) return null
  return { credentialId, licence, scene, credential, keyRef, expiresAt, usedAt }
}

/** Credentials that cannot be read are left out: the rest can still be shown. */
export function parsePool(stored: unknown): KeptCredential[] {
  if (typeof stored !== 'object' || stored === null) return []
  const { version, credentials } = stored as { version?: unknown; credentials?: unknown }
  if (version !== 1 || !Array.isArray(credentials)) return []
  return credentials.map(parseKept).filter((kept): kept is KeptCredential => kept !== null)
}
