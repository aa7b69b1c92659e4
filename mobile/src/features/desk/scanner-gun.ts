/**
 * A scanner gun is a keyboard that types very fast. This machine tells its bursts from a person's typing and knows
 * nothing of pages; times are milliseconds of any one clock.
 */
export interface GunState {
  /** Characters of the burst so far, as they came. */
  raw: string
  lastAt: number
  /** An input method holds text that it has not committed yet: silence means nothing meanwhile. */
  composing: boolean
}

export type GunEvent =
  | { kind: 'key'; key: string; at: number; repeat?: boolean }
  | { kind: 'text'; text: string; at: number }
  | { kind: 'composition'; active: boolean; at: number }
  | { kind: 'tick'; at: number }

export interface GunStep {
  state: GunState
  scanned: string | null
  /** The key belongs to a burst and must not do anything else. */
  consume: boolean
}

/** Ends a burst. The fastest typists leave more time between two keys. */
export const SILENCE_MS = 80
/** Shorter bursts are somebody's typing. */
const SHORTEST_SCAN = 6
const BURST_BEGUN = 2

export const quietGun: GunState = { raw: '', lastAt: 0, composing: false }

/** What Chinese input methods put in place of a character of the code. */
const replaced: Record<string, string> = {
  '　': ' ',
  '￥': '$',
  '¥': '$',
  '。': '.',
  '、': '/',
  '×': '*',
  '：': ':',
}

/** Half-width characters; nothing is trimmed, since blanks belong to a code. A code typed with caps lock on is upper case. */
export function halfWidth(raw: string): string {
  const text = raw.replace(/[\u3000\uff01-\uff5e\uffe5¥。、×]/g, (character) => {
    const known = replaced[character]
    return known ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  })
  return /^zb1:/.test(text) ? text.toUpperCase() : text
}

export function stepGun(before: GunState, event: GunEvent): GunStep {
  const silent = !before.composing && before.raw !== '' && event.at - before.lastAt > SILENCE_MS
  const ended = silent ? finish(before.raw) : null
  const state = silent ? { ...quietGun, lastAt: before.lastAt } : before
  const next = take(state, event)
  return { ...next, scanned: ended ?? next.scanned }
}

function take(state: GunState, event: GunEvent): GunStep {
  switch (event.kind) {
    case 'tick':
      return { state, scanned: null, consume: false }
    case 'composition':
      return { state: { ...state, composing: event.active, lastAt: event.at }, scanned: null, consume: false }
    case 'text':
      return takeText(state, event.text, event.at)
    case 'key':
      return takeKey(state, event)
  }
}

function takeKey(state: GunState, { key, at, repeat }: Extract<GunEvent, { kind: 'key' }>): GunStep {
  if (key === 'Enter' || key === 'Tab') {
    const scanned = finish(state.raw)
    return { state: quietGun, scanned, consume: scanned !== null }
  }
  if (key.length !== 1 || repeat) return { state, scanned: null, consume: false }
  const raw = state.raw + key
  return { state: { ...state, raw, lastAt: at }, scanned: null, consume: raw.length >= BURST_BEGUN }
}

/** A line break inside committed text ends the scan as Enter does. */
function takeText(state: GunState, text: string, at: number): GunStep {
  const end = text.search(/[\r\n]/)
  const raw = state.raw + (end < 0 ? text : text.slice(0, end))
  if (end >= 0) return { state: quietGun, scanned: finish(raw), consume: true }
  return { state: { ...state, raw, lastAt: at }, scanned: null, consume: true }
}

const finish = (raw: string): string | null => (raw.length >= SHORTEST_SCAN ? halfWidth(raw) : null)
