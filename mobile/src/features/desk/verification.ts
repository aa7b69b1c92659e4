import type { AnswerOf } from '@zhangban/contracts'
import type { Failure } from '../../api/failure'

export type Verdict = AnswerOf<'verifyPresentation'>

/** What lies on the counter at this moment. */
export type Work =
  | { state: 'idle' }
  | { state: 'checking'; id: string; text: string }
  | { state: 'verdict'; text: string; verdict: Verdict; shownAt: number }
  | { state: 'failed'; id: string; text: string; failure: Failure }

/** The second pull of a trigger comes within this time. */
const DOUBLE_SCAN_MS = 3_000

/** A second scan of what is being checked, or was just shown, is the same scan. */
export function isDoubleScan(work: Work, text: string, now: number): boolean {
  if (work.state === 'checking') return work.text === text
  return work.state === 'verdict' && work.text === text && now - work.shownAt < DOUBLE_SCAN_MS
}

/** A scan whose answer was lost keeps its id: asking again gets the stored verdict and accuses nobody. */
export function idToReuse(work: Work, text: string): string | null {
  return work.state === 'failed' && work.text === text ? work.id : null
}

export type Tone = 'valid' | 'invalid' | 'undecided'

/** A genuine code may still say no, such as 年满十八周岁: 否. */
export function unmetField(verdict: Verdict): Verdict['fields'][number] | null {
  if (verdict.outcome !== 'valid') return null
  return verdict.fields.find((field) => field.kind === 'boolean' && field.value === false) ?? null
}

export const toneOf = (verdict: Verdict): Tone => (unmetField(verdict) ? 'invalid' : verdict.outcome)
