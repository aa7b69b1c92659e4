import { generateWebKey, webSigner } from '@zhangban/licence-code/web'
import { readSecret, removeSecret, writeSecret } from '../keystore'
import type { HolderKeys } from './holder-key'

const entry = (ref: string) => `holder-key/${ref}`

const webHolderKeys: HolderKeys = {
  async make(ref) {
    const { signer, stored } = await generateWebKey()
    await writeSecret(entry(ref), stored)
    return signer
  },
  async load(ref) {
    const stored = (await readSecret(entry(ref))) as Partial<CryptoKeyPair> | null
    return stored?.privateKey && stored.publicKey ? webSigner(stored as CryptoKeyPair) : null
  },
  remove: (ref) => removeSecret(entry(ref)),
}

/** A page that did not come over HTTPS has no WebCrypto; plain JavaScript keys then do the same work. */
export async function holderKeys(): Promise<HolderKeys> {
  if (globalThis.crypto?.subtle) return webHolderKeys
  const { pureHolderKeys } = await import('./pure-keys')
  return pureHolderKeys
}
