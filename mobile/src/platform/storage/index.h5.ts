export async function writeStored(key: string, value: string): Promise<void> {
  try {
    localStorage.setItem(`zb.${key}`, value)
  } catch {
    // Private windows may refuse; the app then forgets when it is closed.
  }
}

export async function removeStored(key: string): Promise<void> {
  try {
    localStorage.removeItem(`zb.${key}`)
  } catch {
    // As above.
  }
}

export function readStoredNow(key: string): string | null {
  try {
    return localStorage.getItem(`zb.${key}`)
  } catch {
    return null
  }
}
