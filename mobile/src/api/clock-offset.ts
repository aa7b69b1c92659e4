/** What the last contact with the server taught about this device's clock; times in milliseconds. */
export interface Contact {
  deviceAt: number
  serverAt: number
}

/** A `Date` header has whole seconds and travels for a while: smaller differences say nothing. */
const NOISE_MS = 2_000

export function parseContact(text: string | null): Contact | null {
  if (text === null) return null
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Contact | 'version', unknown>>
    if (value.version !== 1 || typeof value.deviceAt !== 'number' || typeof value.serverAt !== 'number')
      return null
    return { deviceAt: value.deviceAt, serverAt: value.serverAt }
  } catch {
    return null
  }
}

/** How far the server is ahead of the device. */
export function offsetOf(contact: Contact | null): number {
  if (!contact) return 0
  const offset = contact.serverAt - contact.deviceAt
  return Math.abs(offset) < NOISE_MS ? 0 : offset
}

/** The clock cannot be right when it runs before a moment that is known to have passed. */
export function clockCannotBeRight(deviceNow: number, contact: Contact | null): boolean {
  return contact !== null && deviceNow < contact.deviceAt - 60_000
}
