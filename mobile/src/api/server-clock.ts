import { readStoredNow, writeStored } from '../platform/storage'
import { type Contact, clockCannotBeRight, offsetOf, parseContact } from './clock-offset'

const KEY = 'server-contact'

let contact: Contact | null | undefined
let savedAt = 0

function current(): Contact | null {
  if (contact === undefined) contact = parseContact(readStoredNow(KEY))
  return contact
}

export function learnServerTime(serverAt: number, sentAt: number, answeredAt: number): void {
  if (!Number.isFinite(serverAt)) return
  contact = { deviceAt: Math.round((sentAt + answeredAt) / 2), serverAt }
  if (answeredAt - savedAt < 30_000 && answeredAt >= savedAt) return
  savedAt = answeredAt
  void writeStored(KEY, JSON.stringify({ version: 1, ...contact }))
}

/** The time as the server would tell it. */
export const serverNow = (): number => Date.now() + offsetOf(current())

export const isClockWrong = (): boolean => clockCannotBeRight(Date.now(), current())
