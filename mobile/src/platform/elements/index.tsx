import { Button, Image, Input as TaroInput, ScrollView, Text, Textarea, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
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
import { fontScale } from '../text-scale'

export type { Style, StyleInput } from './style'

const css = (style: StyleInput) => flattenStyle(style) as CSSProperties

/** The mini-program knows `aria-*` with its own role attribute; config/aria-plugin.ts lets them through. */
function aria(props: Accessible) {
  return {
    ariaRole: props.role,
    ariaLabel: props.label,
    ariaHidden: props.hidden,
    ariaChecked: props.checked,
    ariaSelected: props.selected,
    ariaExpanded: props.expanded,
    ariaLive: props.live,
  } as Record<string, unknown>
}

export function Box(props: BoxProps) {
  return (
    <View id={props.id} className="zb-box" style={css(props.style)} {...aria(props)}>
      {props.children}
    </View>
  )
}

export function RawText(props: RawTextProps) {
  const scale = fontScale()
  const style: CSSProperties = {
    fontSize: `${props.size * scale}px`,
    lineHeight: `${props.line * scale}px`,
    color: props.colour,
    fontWeight: props.weight,
    textAlign: props.align,
    letterSpacing: props.letterSpacing === undefined ? undefined : `${props.letterSpacing}px`,
    fontVariantNumeric: props.tabular ? 'tabular-nums' : undefined,
    WebkitLineClamp: props.lines,
    ...css(props.style),
  }
  return (
    <Text
      id={props.id}
      className={props.lines ? 'zb-text zb-clamp' : 'zb-text'}
      userSelect={props.selectable}
      style={style}
      {...aria(props)}
    >
      {props.children}
    </Text>
  )
}

export function Tap(props: TapProps) {
  if (props.openType) {
    return (
      <Button
        className="zb-tap"
        openType={props.openType}
        disabled={props.disabled}
        style={css(props.style)}
        onGetPhoneNumber={(event) => props.onPhoneNumber?.((event.detail as { code?: string }).code ?? null)}
        {...aria(props)}
      >
        {props.children}
      </Button>
    )
  }
  return (
    <View
      id={props.id}
      className="zb-tap"
      style={css(props.style)}
      onClick={props.disabled ? undefined : props.onTap}
      {...aria({ role: 'button', ...props })}
    >
      {props.children}
    </View>
  )
}

export function Scroll(props: ScrollProps) {
  return (
    <ScrollView
      id={props.id}
      className={props.horizontal ? 'zb-scroll zb-scroll-x' : 'zb-scroll'}
      scrollX={props.horizontal}
      scrollY={!props.horizontal}
      enableFlex
      style={css(props.style)}
      {...aria(props)}
    >
      {props.children}
    </ScrollView>
  )
}

const inputTypes = {
  text: 'text',
  name: 'text',
  digits: 'number',
  phone: 'number',
  'id-number': 'idcard',
  'one-time-code': 'number',
} as const

export function Input(props: InputProps) {
  const scale = fontScale()
  const shared = {
    id: props.id,
    className: 'zb-input',
    value: props.value,
    maxlength: props.maxLength ?? 140,
    placeholder: props.placeholder,
    placeholderStyle: `color:${props.placeholderColour}`,
    disabled: props.disabled,
    onFocus: props.onFocus,
    onBlur: props.onBlur,
    onConfirm: props.onSubmit,
    onInput: (event: { detail: { value: string } }) => props.onInput(event.detail.value),
    style: {
      fontSize: `${props.size * scale}px`,
      lineHeight: `${props.line * scale}px`,
      height: props.multiline ? undefined : `${props.line * scale}px`,
      color: props.colour,
      letterSpacing: props.letterSpacing === undefined ? undefined : `${props.letterSpacing}px`,
      ...css(props.style),
    } as CSSProperties,
    ...aria({ label: props.label }),
  }
  if (props.multiline) return <Textarea {...shared} autoHeight focus={props.autoFocus} />
  return <TaroInput {...shared} type={inputTypes[props.kind ?? 'text']} focus={props.autoFocus} />
}

export function Picture(props: PictureProps) {
  return (
    <Image
      className="zb-picture"
      src={props.source}
      mode="aspectFill"
      style={css(props.style)}
      {...aria({ role: 'img', label: props.label })}
    />
  )
}
