import type { ReactNode } from 'react'
import type { StyleInput } from './style'

/** How assistive technology sees an element. */
export interface Accessible {
  role?:
    | 'alert'
    | 'banner'
    | 'button'
    | 'dialog'
    | 'heading'
    | 'img'
    | 'link'
    | 'list'
    | 'listitem'
    | 'main'
    | 'navigation'
    | 'radio'
    | 'radiogroup'
    | 'region'
    | 'status'
    | 'switch'
    | 'tab'
    | 'tablist'
    | 'timer'
    | 'progressbar'
    | 'group'
    | 'checkbox'
  label?: string
  hidden?: boolean
  level?: 1 | 2 | 3
  live?: 'polite' | 'assertive' | 'off'
  checked?: boolean
  selected?: boolean
  expanded?: boolean
  current?: boolean
  describedBy?: string
  invalid?: boolean
}

export interface BoxProps extends Accessible {
  id?: string
  style?: StyleInput
  children?: ReactNode
}

export interface RawTextProps extends Accessible {
  id?: string
  size: number
  line: number
  colour: string
  weight?: '400' | '500' | '600' | '700'
  align?: 'left' | 'center' | 'right'
  /** Digits of equal width. */
  tabular?: boolean
  letterSpacing?: number
  /** Cut off with an ellipsis after so many lines. */
  lines?: number
  selectable?: boolean
  style?: StyleInput
  children?: ReactNode
}

export interface TapProps extends BoxProps {
  onTap(): void
  disabled?: boolean
  /** For the mini-program's own buttons. */
  openType?: 'getPhoneNumber'
  onPhoneNumber?(code: string | null): void
}

export interface InputProps {
  id?: string
  value: string
  onInput(value: string): void
  onSubmit?(): void
  onFocus?(): void
  onBlur?(): void
  label: string
  placeholder?: string
  kind?: 'text' | 'digits' | 'phone' | 'id-number' | 'one-time-code' | 'name'
  maxLength?: number
  disabled?: boolean
  autoFocus?: boolean
  invalid?: boolean
  describedBy?: string
  multiline?: boolean
  size: number
  line: number
  colour: string
  placeholderColour: string
  tabular?: boolean
  letterSpacing?: number
  style?: StyleInput
}

export interface ScrollProps extends BoxProps {
  horizontal?: boolean
}

export interface PictureProps {
  /** A data URI or an address of the same origin. */
  source: string
  label: string
  style?: StyleInput
}
