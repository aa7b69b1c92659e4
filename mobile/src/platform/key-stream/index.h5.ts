import type { KeyStream, KeyStreamHandlers } from './port'

export type { KeyPress, KeyStream, KeyStreamHandlers } from './port'

/** What an input method reports instead of the key it swallowed. */
const PROCESSED = 229

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * Key events from anywhere on the page. While an input method is on, keys carry no characters: an off-screen text area
 * then has the focus, receives what the method commits, and hands it on whole.
 */
export function openKeyStream(handlers: KeyStreamHandlers): KeyStream {
  const sink = makeSink(handlers.label)
  let field: { element: TextField; value: string; at: number } | null = null

  const isField = (target: EventTarget | null): target is TextField =>
    target !== sink && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
  const rest = () => {
    const active = document.activeElement
    if (active === null || active === document.body) sink.focus({ preventScroll: true })
  }
  const onFocusOut = () => setTimeout(rest)

  const onKeyDown = (event: KeyboardEvent) => {
    // When the key was struck, not when a busy page came to it: a gun's text must not look slow.
    const at = event.timeStamp
    const inField = isField(event.target)
    if (event.isComposing || event.keyCode === PROCESSED) {
      if (!inField && document.activeElement !== sink) sink.focus({ preventScroll: true })
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (inField && (field?.element !== event.target || at - field.at > 200)) {
      field = { element: event.target, value: event.target.value, at }
    }
    if (inField && field) field.at = at
    const onControl = event.target instanceof Element && event.target.closest('button, a') !== null
    const consumed = handlers.key({ key: event.key, at, repeat: event.repeat, inField, onControl })
    const reachesSink = event.target === sink && event.key.length === 1
    if (!consumed && !reachesSink) return
    event.preventDefault()
    event.stopPropagation()
  }
  const take = (at: number) => {
    const text = sink.value
    sink.value = ''
    if (text !== '') handlers.text(text, at)
  }
  const onInput = (event: Event) => {
    if (!(event as InputEvent).isComposing) take(event.timeStamp)
  }
  const onCompositionStart = (event: CompositionEvent) => handlers.composition(true, event.timeStamp)
  const onCompositionEnd = (event: CompositionEvent) => {
    handlers.composition(false, event.timeStamp)
    take(event.timeStamp)
  }

  window.addEventListener('keydown', onKeyDown, true)
  document.addEventListener('focusout', onFocusOut)
  sink.addEventListener('input', onInput)
  sink.addEventListener('compositionstart', onCompositionStart)
  sink.addEventListener('compositionend', onCompositionEnd)
  rest()

  return {
    restoreField() {
      if (!field) return
      const { element, value } = field
      field = null
      setFieldValue(element, value)
    },
    close() {
      window.removeEventListener('keydown', onKeyDown, true)
      document.removeEventListener('focusout', onFocusOut)
      sink.remove()
    },
  }
}

function makeSink(label: string): HTMLTextAreaElement {
  const sink = document.createElement('textarea')
  sink.className = 'zb-quiet-focus'
  sink.tabIndex = -1
  sink.inputMode = 'none'
  sink.autocomplete = 'off'
  sink.setAttribute('aria-label', label)
  Object.assign(sink.style, {
    position: 'fixed',
    top: '0',
    left: '-9999px',
    width: '1px',
    height: '1px',
    opacity: '0',
  })
  document.body.append(sink)
  return sink
}

/** Through the element's own setter, so that the framework notices. */
function setFieldValue(element: TextField, value: string): void {
  const prototype =
    element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}
