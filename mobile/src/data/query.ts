import { useEffect } from 'react'
import { create } from 'zustand'
import { type Failure, failureOf } from '../api/failure'
import { readStoredNow, removeStored, writeStored } from '../platform/storage'

export interface QueryState<T> {
  data: T | null
  /** When `data` was answered, by this device's clock. */
  at: number | null
  failure: Failure | null
  loading: boolean
}

interface QueryDefinition<T> {
  load(): Promise<T>
  /** Keeps the last answer on the device: shown at once at the next start and while offline. */
  keep?: { key: string; version: number; parse(value: unknown): T | null }
}

export interface UseQuery {
  /** Nothing is loaded while false. */
  when?: boolean
  /** Asked again so often while the screen is visible. */
  pollMs?: number
}

export interface Query<T> {
  use(options?: UseQuery): QueryState<T>
  read(): QueryState<T>
  refresh(): Promise<void>
  change(change: (data: T) => T): void
  subscribe(listener: (state: QueryState<T>) => void): () => void
  clear(): void
}

/** What is asked again although it was answered a moment ago. */
const FRESH_MS = 2_000
const all = new Set<{ clear(): void }>()

/** Forgets everything that was loaded or kept for the person who signed out. */
export function clearQueries(): void {
  for (const query of all) query.clear()
}

export function createQuery<T>(definition: QueryDefinition<T>): Query<T> {
  const { keep } = definition
  const nothing: QueryState<T> = { data: null, at: null, failure: null, loading: false }
  const store = create<QueryState<T>>(() => ({ ...nothing, ...(keep ? readKept(keep) : null) }))
  let running: Promise<void> | undefined
  let generation = 0

  const load = async () => {
    const mine = generation
    store.setState({ loading: true })
    try {
      const data = await definition.load()
      if (mine !== generation) return
      const at = Date.now()
      store.setState({ data, at, failure: null, loading: false })
      if (keep) void writeStored(keep.key, JSON.stringify({ version: keep.version, at, data }))
    } catch (cause: unknown) {
      if (mine === generation) store.setState({ failure: failureOf(cause), loading: false })
    }
  }
  const refresh = () => {
    running ??= load().finally(() => {
      running = undefined
    })
    return running
  }

  const query: Query<T> = {
    use({ when = true, pollMs }: UseQuery = {}) {
      useEffect(() => {
        if (!when) return
        const { at, failure } = store.getState()
        if (at === null || failure || Date.now() - at > FRESH_MS) void refresh()
        if (!pollMs) return
        const timer = setInterval(() => void refresh(), pollMs)
        return () => clearInterval(timer)
      }, [when, pollMs])
      return store()
    },
    read: () => store.getState(),
    refresh,
    change: (change) => {
      const { data } = store.getState()
      if (data !== null) store.setState({ data: change(data) })
    },
    subscribe: (listener) => store.subscribe(listener),
    clear() {
      generation += 1
      running = undefined
      store.setState(nothing)
      if (keep) void removeStored(keep.key)
    },
  }
  all.add(query)
  return query
}

/** One query for each key, such as one licence. */
export function createQueryFamily<T>(
  definition: (key: string) => QueryDefinition<T>,
): (key: string) => Query<T> {
  const members = new Map<string, Query<T>>()
  return (key) => {
    const known = members.get(key)
    if (known) return known
    const made = createQuery(definition(key))
    members.set(key, made)
    return made
  }
}

function readKept<T>(
  keep: NonNullable<QueryDefinition<T>['keep']>,
): Pick<QueryState<T>, 'data' | 'at'> | null {
  const text = readStoredNow(keep.key)
  if (text === null) return null
  try {
    const stored = JSON.parse(text) as { version?: unknown; at?: unknown; data?: unknown }
    if (stored.version !== keep.version || typeof stored.at !== 'number') return null
    const data = keep.parse(stored.data)
    return data === null ? null : { data, at: stored.at }
  } catch {
    return null
  }
}
