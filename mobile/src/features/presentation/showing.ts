import { present, readSceneCredential } from '@zhangban/licence-code'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../api/call'
import { type Failure, failureOf } from '../../api/failure'
import { isClockWrong, serverNow } from '../../api/server-clock'
import { fromBase64url } from '../../platform/bytes/base64url'
import { holderKeys } from '../../platform/licence-crypto'
import { randomBytes } from '../../platform/random'
import { type KeptCredential, markUsed, pick, type Wanted } from './credential-pool'
import { refill } from './issue-credentials'
import { changePool, readPool } from './store'

export const RENEW_SECONDS = 30

export type Claims = ReturnType<typeof readSceneCredential>

export type Showing =
  | { state: 'preparing' }
  | { state: 'showing'; text: string; renewAt: number; claims: Claims; reused: boolean; lastsUntil: number }
  | { state: 'paused' }
  | { state: 'clock_wrong' }
  | { state: 'ran_out'; failure: Failure | null }

interface Held {
  kept: KeptCredential
  claims: Claims
  reused: boolean
}

/** One showing holds one credential from its beginning to its end; codes over it are renewed every 30 seconds. */
export function useShowing(wanted: Wanted | null, visible: boolean): { showing: Showing; retry(): void } {
  const [showing, setShowing] = useState<Showing>({ state: 'preparing' })
  const [attempt, setAttempt] = useState(0)
  const held = useRef<Held | null>(null)
  const key = wanted ? `${wanted.licence} ${wanted.scene}` : null

  useEffect(() => {
    held.current = null
    setShowing({ state: 'preparing' })
  }, [key])

  useEffect(() => {
    if (!wanted) return
    if (!visible) {
      setShowing((now) => (now.state === 'showing' ? { state: 'paused' } : now))
      return
    }
    let ended = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const renew = async () => {
      const next = await showOnce(wanted, held).catch((cause: unknown): Showing => {
        held.current = null
        return { state: 'ran_out', failure: failureOf(cause) }
      })
      if (ended) return
      setShowing(next)
      if (next.state === 'showing') timer = setTimeout(() => void renew(), RENEW_SECONDS * 1000)
    }
    void renew()
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [key, visible, attempt])

  return { showing, retry: () => setAttempt((count) => count + 1) }
}

async function showOnce(wanted: Wanted, held: { current: Held | null }): Promise<Showing> {
  if (isClockWrong()) await call('readTime', {}, { timeoutMs: 3_000 }).catch(() => undefined)
  if (isClockWrong()) return { state: 'clock_wrong' }
  held.current ??= await take(wanted)
  if (!held.current) return { state: 'ran_out', failure: null }
  const { kept, claims, reused } = held.current
  if (kept.expiresAt <= serverNow()) {
    held.current = null
    return showOnce(wanted, held)
  }
  const signer = await (await holderKeys()).load(kept.keyRef)
  if (!signer) {
    await changePool((pool) => pool.filter(({ credentialId }) => credentialId !== kept.credentialId))
    held.current = null
    return showOnce(wanted, held)
  }
  const credential = fromBase64url(kept.credential)
  const text = await present({ credential, holderKey: signer }, { clock: serverNow, random: { randomBytes } })
  return {
    state: 'showing',
    text,
    renewAt: Date.now() + RENEW_SECONDS * 1000,
    claims,
    reused,
    lastsUntil: kept.expiresAt,
  }
}

/** An unused credential; a refill is waited for only when there is none. */
async function take(wanted: Wanted): Promise<Held | null> {
  let kept = pick(await readPool(), wanted, serverNow())
  if (!kept || kept.usedAt !== null) {
    await refill(wanted).catch((cause: unknown) => {
      if (!kept) throw cause
    })
    kept = pick(await readPool(), wanted, serverNow()) ?? kept
  }
  if (!kept) return null
  const chosen = kept
  await changePool((pool) => markUsed(pool, chosen.credentialId, serverNow()))
  void refill(wanted).catch(() => undefined)
  return { kept, claims: readSceneCredential(fromBase64url(kept.credential)), reused: kept.usedAt !== null }
}
