import { create } from 'zustand'
import { call } from '../../api/call'
import { failureOf } from '../../api/failure'
import { randomUuid } from '../../platform/random/uuid'
import { recordsQuery } from './queries'
import { idToReuse, isDoubleScan, type Work } from './verification'

interface DeskStore {
  work: Work
  /** Null lets the scene of the code say what the look is for. */
  purpose: string | null
  choosePurpose(purpose: string | null): void
  verify(text: string): Promise<void>
  retry(): Promise<void>
  next(): void
  mismatched(at: string): void
}

const ANSWER_MS = 8_000

export const useDesk = create<DeskStore>((set, get) => {
  const ask = async (id: string, text: string) => {
    set({ work: { state: 'checking', id, text } })
    const purpose = get().purpose?.trim() || undefined
    const request = { body: { verificationId: id, text, purpose } }
    const isCurrent = () => {
      const { work } = get()
      return work.state === 'checking' && work.id === id
    }
    try {
      const verdict = await call('verifyPresentation', request, { timeoutMs: ANSWER_MS }).catch(
        (cause: unknown) => {
          if (failureOf(cause).kind !== 'timeout') throw cause
          return call('verifyPresentation', request, { timeoutMs: ANSWER_MS })
        },
      )
      if (isCurrent()) set({ work: { state: 'verdict', text, verdict, shownAt: Date.now() } })
      void recordsQuery.refresh()
    } catch (cause: unknown) {
      if (isCurrent()) set({ work: { state: 'failed', id, text, failure: failureOf(cause) } })
    }
  }

  return {
    work: { state: 'idle' },
    purpose: null,
    choosePurpose: (purpose) => set({ purpose }),
    async verify(text) {
      const { work } = get()
      if (text === '' || isDoubleScan(work, text, Date.now())) return
      await ask(idToReuse(work, text) ?? (await randomUuid()), text.slice(0, 4096))
    },
    async retry() {
      const { work } = get()
      if (work.state === 'failed') await ask(work.id, work.text)
    },
    next: () => set({ work: { state: 'idle' } }),
    mismatched(at) {
      const { work } = get()
      if (work.state === 'verdict')
        set({ work: { ...work, verdict: { ...work.verdict, photoMismatchAt: at } } })
    },
  }
})
