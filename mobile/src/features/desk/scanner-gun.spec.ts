import fc from 'fast-check'
import { type GunEvent, type GunState, halfWidth, quietGun, SILENCE_MS, stepGun } from './scanner-gun'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const aCode = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 6, maxLength: 200 })
  .map((characters) => characters.join(''))

function run(events: GunEvent[]): { scans: string[]; consumed: boolean[]; state: GunState } {
  let state = quietGun
  const scans: string[] = []
  const consumed: boolean[] = []
  for (const event of events) {
    const step = stepGun(state, event)
    state = step.state
    consumed.push(step.consume)
    if (step.scanned !== null) scans.push(step.scanned)
  }
  return { scans, consumed, state }
}

const typed = (text: string, gap: number, from = 1000): GunEvent[] =>
  [...text].map((key, index) => ({ kind: 'key', key, at: from + index * gap }))

test('what the gun types comes out whole, blanks included, on Enter', () => {
  fc.assert(
    fc.property(aCode, fc.integer({ min: 0, max: SILENCE_MS }), (code, gap) => {
      const events = typed(code, gap)
      const { scans, state } = run([...events, { kind: 'key', key: 'Enter', at: 1000 + code.length * gap }])
      expect(scans).toEqual([code])
      expect(state).toEqual(quietGun)
    }),
  )
})

test('without Enter a scan ends after 80 milliseconds of silence and not before', () => {
  const events = typed('ZB1:AB CD ', 10)
  const last = 1000 + 9 * 10
  expect(run([...events, { kind: 'tick', at: last + SILENCE_MS }]).scans).toEqual([])
  expect(run([...events, { kind: 'tick', at: last + SILENCE_MS + 1 }]).scans).toEqual(['ZB1:AB CD '])
})

test('two scans in a row are two scans', () => {
  const first = typed('ZB1:FIRST', 5)
  const second = typed('ZB1:SECOND', 5, 2000)
  expect(run([...first, ...second, { kind: 'key', key: 'Enter', at: 2100 }]).scans).toEqual([
    'ZB1:FIRST',
    'ZB1:SECOND',
  ])
})

test('a person who types is never taken for a gun', () => {
  fc.assert(
    fc.property(aCode, fc.integer({ min: SILENCE_MS + 1, max: 900 }), (text, gap) => {
      const { scans, consumed } = run([...typed(text, gap), { kind: 'key', key: 'Enter', at: 1_000_000 }])
      expect(scans).toEqual([])
      expect(consumed).not.toContain(true)
    }),
  )
})

test('a key held down is no scan', () => {
  const held = typed('aaaaaaaaaaaa', 30).map((event) => ({ ...event, repeat: true }) as GunEvent)
  expect(run([...held, { kind: 'tick', at: 9000 }]).scans).toEqual([])
})

test('from the second character on, the keys of a burst do nothing else on the page', () => {
  expect(run(typed('ZB1: A', 5)).consumed).toEqual([false, true, true, true, true, true])
  expect(run([...typed('ZB1: A', 5), { kind: 'key', key: 'Enter', at: 1040 }]).consumed.at(-1)).toBe(true)
})

test('Enter alone is left to the page', () => {
  expect(run([{ kind: 'key', key: 'Enter', at: 5 }])).toMatchObject({ scans: [], consumed: [false] })
})

test('text that an input method commits is a scan, and its silence counts only after composing', () => {
  const { scans } = run([
    { kind: 'composition', active: true, at: 1000 },
    { kind: 'tick', at: 1500 },
    { kind: 'composition', active: false, at: 1600 },
    { kind: 'text', text: 'ＺＢ１：ＡＢ　ＣＤ', at: 1601 },
    { kind: 'tick', at: 1700 },
  ])
  expect(scans).toEqual(['ZB1:AB CD'])
})

test('pieces that an input method commits one by one make one scan', () => {
  const pieces = ['ZB1', '：', 'A  B', '。', '￥', '、']
  const events = pieces.map((text, index): GunEvent => ({ kind: 'text', text, at: 1000 + index * 20 }))
  expect(run([...events, { kind: 'key', key: 'Enter', at: 1130 }]).scans).toEqual(['ZB1:A  B.$/'])
})

test('a line break inside committed text ends the scan', () => {
  expect(run([{ kind: 'text', text: 'ZB1:ABC\n', at: 1 }]).scans).toEqual(['ZB1:ABC'])
})

test('every full-width form of the alphabet becomes the character of the code', () => {
  const wide = [...ALPHABET].map((character) =>
    character === ' ' ? '\u3000' : String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  )
  expect(halfWidth(wide.join(''))).toBe(ALPHABET)
})

test('caps lock does not spoil a code and does not touch a link', () => {
  expect(halfWidth('zb1:ab c')).toBe('ZB1:AB C')
  expect(halfWidth('https://example.cn/s/aBc')).toBe('https://example.cn/s/aBc')
})
