import { proveHolderKey } from '@zhangban/licence-code'
import { call } from '../../api/call'
import { serverNow } from '../../api/server-clock'
import { fromBase64url, toBase64url } from '../../platform/bytes/base64url'
import { holderKeys } from '../../platform/licence-crypto'
import { randomUuid } from '../../platform/random/uuid'
import { type KeptCredential, KEPT_READY, missing, sweep, type Wanted } from './credential-pool'
import { changePool, readPool } from './store'

const running = new Map<string, Promise<void>>()

/** Fills the pool for one licence and scene; at once when nothing is missing. Rejects with `CallFailed`. */
export function refill(wanted: Wanted): Promise<void> {
  const key = `${wanted.licence} ${wanted.scene}`
  const known = running.get(key)
  if (known) return known
  const started = fill(wanted).finally(() => running.delete(key))
  running.set(key, started)
  return started
}

async function fill(wanted: Wanted): Promise<void> {
  const count = missing(await readPool(), wanted, serverNow())
  if (count > 0) await issue(wanted, Math.min(count, KEPT_READY))
}

/** Each credential has its own key pair: the nonce is signed by all, so no proof can be replayed. */
async function issue({ licence, scene }: Wanted, count: number): Promise<void> {
  const keys = await holderKeys()
  const { nonce } = await call('requestCredentialNonce')
  const made = await Promise.all(
    Array.from({ length: count }, async () => {
      const keyRef = await randomUuid()
      const signer = await keys.make(keyRef)
      const proof = await proveHolderKey(signer, fromBase64url(nonce))
      return { keyRef, publicKey: toBase64url(signer.publicKey.bytes), proof: toBase64url(proof) }
    }),
  )
  try {
    const holderKeysSent = made.map(({ publicKey, proof }) => ({ publicKey, proof }))
    const { credentials } = await call('issueCredentials', {
      body: { licence, scene, nonce, holderKeys: holderKeysSent },
    })
    const kept = credentials.map((issued, at): KeptCredential => {
      const keyRef = made[at]?.keyRef
      if (!keyRef) throw new Error('more credentials than keys')
      const expiresAt = Date.parse(issued.expiresAt)
      return {
        credentialId: issued.credentialId,
        licence,
        scene,
        credential: issued.credential,
        keyRef,
        expiresAt,
        usedAt: null,
      }
    })
    await store(kept)
  } catch (cause: unknown) {
    await Promise.all(made.map(({ keyRef }) => keys.remove(keyRef)))
    throw cause
  }
}

async function store(issued: KeptCredential[]): Promise<void> {
  const keys = await holderKeys()
  let dropped: KeptCredential[] = []
  await changePool((pool) => {
    const { keep, drop } = sweep([...pool, ...issued], serverNow())
    dropped = drop
    return keep
  })
  await Promise.all(dropped.map((kept) => keys.remove(kept.keyRef)))
}
