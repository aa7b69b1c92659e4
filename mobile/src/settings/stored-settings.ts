export type Appearance = 'system' | 'light' | 'dark'

export interface Settings {
  appearance: Appearance
  elder: boolean
  /** Division code of the chosen district; null before a choice. */
  place: string | null
  privacyAgreed: boolean
}

export const defaultSettings: Settings = {
  appearance: 'system',
  elder: false,
  place: null,
  privacyAgreed: false,
}

const appearances: readonly unknown[] = ['system', 'light', 'dark']

/** Every part that cannot be read falls back to its default. */
export function parseSettings(text: string | null): Settings {
  try {
    const value = JSON.parse(text ?? 'null') as Record<string, unknown> | null
    if (value === null || typeof value !== 'object' || value.version !== 1) return defaultSettings
    return {
      appearance: appearances.includes(value.appearance) ? (value.appearance as Appearance) : 'system',
      elder: value.elder === true,
      place: typeof value.place === 'string' && /^\d{6}$/.test(value.place) ? value.place : null,
      privacyAgreed: value.privacyAgreed === true,
    }
  } catch {
    return defaultSettings
  }
}

export const serialiseSettings = (settings: Settings): string => JSON.stringify({ version: 1, ...settings })
