import type { AnswerOf } from '@zhangban/contracts'
import { create } from 'zustand'
import { clearQueries } from '../../data/query'
import { call } from '../../api/call'
import { failureOf, hasCode } from '../../api/failure'
import { forgetSession, keepSession, onSessionEnd, readTokens, type SessionEnd } from '../../api/session'
import { readStoredNow, removeStored, writeStored } from '../../platform/storage'
import { parseKeptMe } from './kept-me'

export type Me = AnswerOf<'readMe'>

interface SessionStore {
  /** Null when nobody is signed in. */
  me: Me | null
  /** Set when the server, not the person, ended the session. */
  endedBy: SessionEnd | null
}

const KEPT = 'me'

export const useSession = create<SessionStore>(() => ({
  me: parseKeptMe(readStoredNow(KEPT)),
  endedBy: null,
}))

const signOutListeners = new Set<() => void | Promise<void>>()

/** What else has to go when a person leaves this device: keys, credentials, copies. */
export function onSignedOut(listener: () => void | Promise<void>): void {
  signOutListeners.add(listener)
}

export function rememberMe(me: Me): void {
  useSession.setState({ me, endedBy: null })
  void writeStored(KEPT, JSON.stringify({ version: 1, me }))
}

export async function enter(session: AnswerOf<'signInBySms'>): Promise<void> {
  await keepSession(session)
  clearQueries()
  rememberMe(session.me)
}

async function leave(endedBy: SessionEnd | null): Promise<void> {
  useSession.setState({ me: null, endedBy })
  clearQueries()
  await Promise.all([
    forgetSession(),
    removeStored(KEPT),
    ...[...signOutListeners].map((listener) => listener()),
  ])
}

/** Ends the session here at once; the server is told as far as it can be reached. */
export async function signOut(): Promise<void> {
  await call('signOut', {}, { timeoutMs: 4_000 }).catch(() => undefined)
  await leave(null)
}

/** This device was ended: the session is already worth nothing. */
export const leaveEndedDevice = (): Promise<void> => leave(null)

export async function refreshMe(): Promise<void> {
  if (useSession.getState().me === null) return
  try {
    rememberMe(await call('readMe'))
  } catch (cause: unknown) {
    if (hasCode(failureOf(cause), 'unauthenticated', 'session_expired')) await leave('session_expired')
  }
}

/** At the start of the app: a kept person without tokens, or tokens without a person, is nobody. */
export async function resumeSession(): Promise<void> {
  onSessionEnd((end) => void leave(end))
  const tokens = await readTokens()
  if (tokens === null && useSession.getState().me !== null) await leave(null)
  if (tokens !== null) await refreshMe()
}
