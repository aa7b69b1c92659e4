import { toBase64url } from '../../platform/bytes/base64url'
import { type ThisDevice, thisDevice } from '../../platform/device'
import { readSecret, writeSecret } from '../../platform/keystore'
import { randomBytes } from '../../platform/random'

const ENTRY = 'device-id'

/** Made at the first sign-in and kept: the server recognises the device by it. */
export async function describeDevice(): Promise<ThisDevice & { id: string }> {
  const known = await readSecret(ENTRY)
  const { name, platform } = thisDevice()
  if (typeof known === 'string' && /^[A-Za-z0-9_-]{22}$/.test(known)) return { id: known, name, platform }
  const id = toBase64url(await randomBytes(16))
  await writeSecret(ENTRY, id)
  return { id, name, platform }
}
