import type { ReactNode } from 'react'

export interface OverlayProps {
  label: string
  /** Sheets rise from below, dialogs stand in the middle. */
  place: 'bottom' | 'middle'
  scrim: string
  onClose(): void
  children: ReactNode
}
