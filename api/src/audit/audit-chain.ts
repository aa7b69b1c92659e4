import { createHash } from 'node:crypto'

export interface SealableEntry {
  id: bigint
  at: Date
  actor: string
  action: string
  subject: string | null
  outcome: string
  requestId: string
  detail: unknown
}

/** SM3 over the previous link and every entry in order, as JSON arrays, one a line. */
export function sealDigest(previous: Uint8Array, entries: SealableEntry[]): Uint8Array<ArrayBuffer> {
  const hash = createHash('sm3').update(previous)
  for (const entry of entries)
    hash.update(
      `${JSON.stringify([
        entry.id.toString(),
        entry.at.toISOString(),
        entry.actor,
        entry.action,
        entry.subject,
        entry.outcome,
        entry.requestId,
        sorted(entry.detail),
      ])}\n`,
    )
  return new Uint8Array(hash.digest())
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}
