import { generatePureKey, pureSigner } from '@zhangban/licence-code/pure'
import { fromBase64url, toBase64url } from '../bytes/base64url'
import { readSecret, removeSecret, writeSecret } from '../keystore'
import { randomBytes } from '../random'
import type { HolderKeys } from './holder-key'

const entry = (ref: string) => `holder-key/${ref}`

/** Plain JavaScript keys for worlds without WebCrypto; the 32 bytes lie in the key store. */
export const pureHolderKeys: HolderKeys = {
  async make(ref) {
    const { signer, privateKey } = await generatePureKey({ randomBytes })
    await writeSecret(entry(ref), toBase64url(privateKey))
    return signer
  },
  async load(ref) {
    const stored = await readSecret(entry(ref))
    return typeof stored === 'string' ? pureSigner(fromBase64url(stored)) : null
  },
  remove: (ref) => removeSecret(entry(ref)),
}
