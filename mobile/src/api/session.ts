import type { AnswerOf } from '@zhangban/contracts'
import { exclusively, readSecret, removeSecret, writeSecret } from '../platform/keystore'
import { CallFailed, type Failure, failureOf, hasCode } from './failure'
import { send } from './send'
import { learnServerTime, serverNow } from './server-clock'

export interface SessionTokens {
  accessToken: string
  accessExpiresAt: number
  refreshToken: string
}

type Session = AnswerOf<'refreshSession'>
export type SessionEnd = 'session_expired' | 'session_reused'

const ENTRY = 'session'
/** Renewed a little before the end, so that a call never starts with a token that ends on its way. */
const MARGIN_MS = 20_000

function parseTokens(value: unknown): SessionTokens | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, accessToken, accessExpiresAt, refreshToken } = value as Record<string, unknown>
  if (version !== 1 || typeof accessToken !== 'string' || typeof refreshToken !== 'string') return null
  if (typeof accessExpiresAt !== 'number') return null
  return { accessToken, accessExpiresAt, refreshToken }
}

let refreshing: Promise<SessionTokens | null> | undefined
const endListeners = new Set<(end: SessionEnd) => void>()

export function onSessionEnd(listener: (end: SessionEnd) => void): void {
  endListeners.add(listener)
}

export async function keepSession(session: Session): Promise<void> {
  learnServerTime(Date.parse(session.serverTime), Date.now(), Date.now())
  await writeSecret(ENTRY, {
    version: 1,
    accessToken: session.accessToken,
    accessExpiresAt: Date.parse(session.accessExpiresAt),
    refreshToken: session.refreshToken,
  })
}

export const forgetSession = (): Promise<void> => removeSecret(ENTRY)

export const readTokens = async (): Promise<SessionTokens | null> => parseTokens(await readSecret(ENTRY))

/** A token that is good for the next call; null when nobody is signed in. */
export async function usableAccessToken(rejected?: string): Promise<string | null> {
  const tokens = await readTokens()
  if (!tokens) return null
  const fresh = tokens.accessExpiresAt - serverNow() > MARGIN_MS
  if (fresh && tokens.accessToken !== rejected) return tokens.accessToken
  refreshing ??= exclusively('session-refresh', () => refresh(rejected)).finally(() => {
    refreshing = undefined
  })
  return (await refreshing)?.accessToken ?? null
}

/** Another window may have refreshed while this one waited for its turn: a token is never used twice. */
async function refresh(rejected: string | undefined): Promise<SessionTokens | null> {
  const tokens = await readTokens()
  if (!tokens) return null
  const fresh = tokens.accessExpiresAt - serverNow() > MARGIN_MS
  if (fresh && tokens.accessToken !== rejected) return tokens
  try {
    await keepSession(await send('refreshSession', { body: { refreshToken: tokens.refreshToken } }, {}))
    return readTokens()
  } catch (cause: unknown) {
    const failure = failureOf(cause)
    if (isEnd(failure)) await end(failure)
    throw new CallFailed(failure)
  }
}

function isEnd(failure: Failure): boolean {
  return hasCode(failure, 'session_expired', 'session_reused', 'unauthenticated')
}

async function end(failure: Failure): Promise<void> {
  await forgetSession()
  const why = hasCode(failure, 'session_reused') ? 'session_reused' : 'session_expired'
  for (const listener of endListeners) listener(why)
}
