import { create } from 'zustand'
import { exclusively, readSecret, removeSecret, writeSecret } from '../../platform/keystore'
import { holderKeys } from '../../platform/licence-crypto'
import { readStoredNow, writeStored } from '../../platform/storage'
import { type KeptCredential, parsePool } from './credential-pool'
import { parseLastScenes } from './last-scenes'

const POOL = 'credentials'
const LAST_SCENES = 'last-scenes'

export const readPool = async (): Promise<KeptCredential[]> => parsePool(await readSecret(POOL))

/** Reads, changes and writes the pool as one step, also among several windows. */
export function changePool(change: (pool: KeptCredential[]) => KeptCredential[]): Promise<KeptCredential[]> {
  return exclusively('credentials', async () => {
    const credentials = change(await readPool())
    await writeSecret(POOL, { version: 1, credentials })
    return credentials
  })
}

/** Nothing that could show a licence stays behind. */
export async function destroyPool(): Promise<void> {
  const pool = await readPool()
  await removeSecret(POOL)
  const keys = await holderKeys()
  await Promise.all(pool.map((kept) => keys.remove(kept.keyRef)))
}

interface PresentationStore {
  /** The scene a licence was last shown for: offered first the next time. */
  lastScenes: Record<string, string>
  rememberScene(licence: string, scene: string): void
}

export const usePresentationStore = create<PresentationStore>((set, get) => ({
  lastScenes: parseLastScenes(readStoredNow(LAST_SCENES)),
  rememberScene(licence, scene) {
    const lastScenes = { ...get().lastScenes, [licence]: scene }
    set({ lastScenes })
    void writeStored(LAST_SCENES, JSON.stringify({ version: 1, lastScenes }))
  },
}))
