import type { HolderKeys } from './holder-key'
import { pureHolderKeys } from './pure-keys'

export async function holderKeys(): Promise<HolderKeys> {
  return pureHolderKeys
}
