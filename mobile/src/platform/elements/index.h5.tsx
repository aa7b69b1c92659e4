import type { CSSProperties, KeyboardEvent } from 'react'
import type {
  Accessible,
  BoxProps,
  InputProps,
  PictureProps,
  RawTextProps,
  ScrollProps,
  TapProps,
} from './props'
import { flattenStyle, type StyleInput } from './style'

export type { Style, StyleInput } from './style'

/** At the default font setting 1rem is 16px, so sizes are exact and follow the reader's own setting. */
const rem = (pixels: number) => `${pixels / 16}rem`

const css = (style: StyleInput) => flattenStyle(style) as CSSProperties

const bool = (value: boolean | undefined) => (value === undefined ? undefined : value)

function aria(props: Accessible) {
  return {
    role: props.role,
    'aria-label': props.label,
    'aria-hidden': bool(props.hidden),
    'aria-level': props.role === 'heading' ? (props.level ?? 2) : undefined,
    'aria-live': props.live,
    'aria-checked': bool(props.checked),
    'aria-selected': bool(props.selected),
    'aria-expanded': bool(props.expanded),
    'aria-current': props.current ? ('page' as const) : undefined,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid ? true : undefined,
  }
}

export function Box(props: BoxProps) {
  return (
    <div id={props.id} className="zb-box" style={css(props.style)} {...aria(props)}>
      {props.children}
    </div>
  )
}

export function RawText(props: RawTextProps) {
  const { size, line, colour, weight, align, tabular, letterSpacing, lines, selectable } = props
  const style: CSSProperties = {
    fontSize: rem(size),
    lineHeight: rem(line),
    color: colour,
    fontWeight: weight,
    textAlign: align,
    letterSpacing,
    fontVariantNumeric: tabular ? 'tabular-nums' : undefined,
    WebkitLineClamp: lines,
    userSelect: selectable ? 'text' : undefined,
    ...css(props.style),
  }
  return (
    <span id={props.id} className={lines ? 'zb-text zb-clamp' : 'zb-text'} style={style} {...aria(props)}>
      {props.children}
    </span>
  )
}

export function Tap(props: TapProps) {
  return (
    <button
      id={props.id}
      type="button"
      className="zb-tap"
      disabled={props.disabled}
      style={css(props.style)}
      onClick={props.onTap}
      {...aria({ ...props, role: props.role === 'button' ? undefined : props.role })}
    >
      {props.children}
    </button>
  )
}

export function Scroll(props: ScrollProps) {
  return (
    <div
      id={props.id}
      className={props.horizontal ? 'zb-scroll zb-scroll-x' : 'zb-scroll'}
      style={css(props.style)}
      {...aria(props)}
    >
      {props.children}
    </div>
  )
}

const inputKinds = {
  text: {},
  name: { autoComplete: 'name' },
  digits: { inputMode: 'numeric' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel-national' },
  'id-number': { autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
  'one-time-code': { inputMode: 'numeric', autoComplete: 'one-time-code' },
} as const

export function Input(props: InputProps) {
  const shared = {
    id: props.id,
    className: 'zb-input',
    value: props.value,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    disabled: props.disabled,
    autoFocus: props.autoFocus,
    onFocus: props.onFocus,
    onBlur: props.onBlur,
    'aria-label': props.label,
    'aria-invalid': props.invalid || undefined,
    'aria-describedby': props.describedBy,
    style: {
      fontSize: rem(props.size),
      lineHeight: rem(props.line),
      color: props.colour,
      letterSpacing: props.letterSpacing,
      fontVariantNumeric: props.tabular ? 'tabular-nums' : undefined,
      '--placeholder': props.placeholderColour,
      ...css(props.style),
    } as CSSProperties,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onSubmit?.()
    },
  }
  if (props.multiline) {
    return <textarea {...shared} rows={3} onChange={(event) => props.onInput(event.target.value)} />
  }
  return (
    <input
      type="text"
      {...inputKinds[props.kind ?? 'text']}
      {...shared}
      onChange={(event) => props.onInput(event.target.value)}
    />
  )
}

export function Picture(props: PictureProps) {
  return <img className="zb-picture" src={props.source} alt={props.label} style={css(props.style)} />
}
