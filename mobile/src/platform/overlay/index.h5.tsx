import { type KeyboardEvent, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { OverlayProps } from './props'

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), textarea, a[href], [tabindex="0"]'

export function Overlay(props: OverlayProps) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    body.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      props.onClose()
    }
    if (event.key === 'Tab' && body.current) keepInside(body.current, event)
  }

  return createPortal(
    <div className={`zb-overlay zb-overlay-${props.place}`} onKeyDown={onKeyDown}>
      <div className="zb-scrim" style={{ background: props.scrim }} onClick={props.onClose} />
      <div
        ref={body}
        className="zb-overlay-body"
        role="dialog"
        aria-modal="true"
        aria-label={props.label}
        tabIndex={-1}
      >
        {props.children}
      </div>
    </div>,
    document.body,
  )
}

function keepInside(body: HTMLElement, event: KeyboardEvent): void {
  const stops = [...body.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const first = stops[0]
  const last = stops.at(-1)
  if (!first || !last) return
  const leavesAtEnd = !event.shiftKey && document.activeElement === last
  const leavesAtStart =
    event.shiftKey && (document.activeElement === first || document.activeElement === body)
  if (!leavesAtEnd && !leavesAtStart) return
  event.preventDefault()
  ;(leavesAtEnd ? first : last).focus()
}
