import type { Level } from '@zhangban/contracts'
import { ProblemError } from './problem-error.js'

/** The session behind a request. */
export interface Caller {
  accountId: string
  sessionId: string
  deviceId: string
  level: Level
  clerk: ClerkPost | null
}

export interface ClerkPost {
  staffNumber: string
  post: string
  organisation: { code: string; name: string; kinds: string[]; division: string }
}

const rank: Record<Level, number> = { L1: 1, L2: 2, L3: 3 }

export const reaches = (level: Level, needed: Level) => rank[level] >= rank[needed]

/** The post of a clerk's session; the access guard has let only clerks through. */
export function clerkOf(caller: Caller): ClerkPost {
  if (!caller.clerk) throw new ProblemError('clerk_required')
  return caller.clerk
}
