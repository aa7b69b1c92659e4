import { useEffect, useRef, useState } from 'react'
import { t } from '../../locale/t'
import { type KeyStream, openKeyStream } from '../../platform/key-stream'
import { type GunEvent, quietGun, SILENCE_MS, stepGun } from './scanner-gun'

interface CounterKeys {
  onScan(text: string): void
  /** Keys that mean something on the counter, unless a focused control wants them; true when it was one of them. */
  onKey(key: string, onControl: boolean): boolean
}

const isCode = (text: string) => text.startsWith('ZB1:')

/** Listens to the scanner gun and the counter's keys while the desk is visible. */
export function useCounterKeys(active: boolean, keys: CounterKeys): { reading: boolean } {
  const [reading, setReading] = useState(false)
  const handlers = useRef(keys)
  handlers.current = keys

  useEffect(() => {
    if (!active) return
    let page = quietGun
    let field = quietGun
    let timer: ReturnType<typeof setTimeout> | undefined
    let stream: KeyStream | undefined

    const feed = (event: GunEvent, inField: boolean): boolean => {
      const step = stepGun(inField ? field : page, event)
      if (inField) field = step.state
      else page = step.state
      setReading(page.raw.length > 3)
      clearTimeout(timer)
      if (step.state.raw !== '') timer = setTimeout(() => endUnlessMoreWaits(inField), SILENCE_MS + 5)
      if (step.scanned === null) return inField ? false : step.consume
      if (!inField) {
        handlers.current.onScan(step.scanned)
        return step.consume
      }
      if (!isCode(step.scanned)) return false
      stream?.restoreField()
      handlers.current.onScan(step.scanned)
      return true
    }

    /** On a busy page the timer may come before keys that are already waiting: they go first. */
    const endUnlessMoreWaits = (inField: boolean) => {
      timer = setTimeout(() => feed({ kind: 'tick', at: performance.now() }, inField), 0)
    }

    stream = openKeyStream({
      label: t('desk.gun'),
      key: ({ key, at, repeat, inField, onControl }) => {
        if (feed({ kind: 'key', key, at, repeat }, inField)) return true
        const typing = inField || (page.raw !== '' && key.length === 1)
        return key.length > 1 && !(typing && key === 'Enter') && handlers.current.onKey(key, onControl)
      },
      text: (text, at) => void feed({ kind: 'text', text, at }, false),
      composition: (composing, at) => void feed({ kind: 'composition', active: composing, at }, false),
    })
    return () => {
      clearTimeout(timer)
      stream?.close()
    }
  }, [active])

  return { reading }
}
