import { create } from 'zustand'
import { readStoredNow, writeStored } from '../platform/storage'
import { parseSettings, type Settings, serialiseSettings } from './stored-settings'

const KEY = 'settings'

interface SettingsStore extends Settings {
  change(change: Partial<Settings>): void
}

export const useSettings = create<SettingsStore>((set, get) => ({
  ...parseSettings(readStoredNow(KEY)),
  change(change) {
    set(change)
    const { appearance, elder, place, privacyAgreed } = get()
    void writeStored(KEY, serialiseSettings({ appearance, elder, place, privacyAgreed }))
  },
}))
