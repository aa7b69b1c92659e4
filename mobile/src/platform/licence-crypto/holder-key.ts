import type { Signer } from '@zhangban/licence-code'

/** Key pairs of scene credentials: made and used on this device only. */
export interface HolderKeys {
  make(ref: string): Promise<Signer>
  /** Null when the key is gone, for example after the browser cleared its data. */
  load(ref: string): Promise<Signer | null>
  remove(ref: string): Promise<void>
}
