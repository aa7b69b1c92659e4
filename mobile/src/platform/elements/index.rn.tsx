import {
  Image,
  Pressable,
  ScrollView,
  Text,
  TextInput,
  type TextStyle,
  View,
  type ViewStyle,
} from 'react-native'
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

function native(style: StyleInput): ViewStyle {
  const { boxShadow, ...rest } = flattenStyle(style)
  const raised = boxShadow !== undefined && boxShadow !== 'none'
  return { ...rest, ...(raised ? { elevation: 1 } : null) } as ViewStyle
}

function accessible(props: Accessible) {
  const { role } = props
  return {
    accessibilityLabel: props.label,
    accessibilityElementsHidden: props.hidden,
    importantForAccessibility: props.hidden ? ('no-hide-descendants' as const) : undefined,
    accessibilityLiveRegion: props.live === undefined || props.live === 'off' ? undefined : props.live,
    accessibilityRole:
      role === 'heading'
        ? ('header' as const)
        : role === 'img'
          ? ('image' as const)
          : role === 'button'
            ? role
            : undefined,
    accessibilityState: { checked: props.checked, selected: props.selected, expanded: props.expanded },
  }
}

export function Box(props: BoxProps) {
  return (
    <View nativeID={props.id} style={native(props.style)} {...accessible(props)}>
      {props.children}
    </View>
  )
}

export function RawText(props: RawTextProps) {
  const style: TextStyle = {
    fontSize: props.size,
    lineHeight: props.line,
    color: props.colour,
    fontWeight: props.weight,
    textAlign: props.align,
    letterSpacing: props.letterSpacing,
    fontVariant: props.tabular ? ['tabular-nums'] : undefined,
    ...(native(props.style) as TextStyle),
  }
  return (
    <Text style={style} numberOfLines={props.lines} selectable={props.selectable} {...accessible(props)}>
      {props.children}
    </Text>
  )
}

export function Tap(props: TapProps) {
  return (
    <Pressable
      style={({ pressed }) => [native(props.style), pressed ? { opacity: 0.72 } : null]}
      disabled={props.disabled}
      onPress={props.onTap}
      {...accessible({ ...props, role: 'button' })}
    >
      {props.children}
    </Pressable>
  )
}

export function Scroll(props: ScrollProps) {
  const { padding, paddingTop, paddingBottom, paddingLeft, paddingRight, gap, alignItems, ...outer } =
    flattenStyle(props.style)
  return (
    <ScrollView
      horizontal={props.horizontal}
      showsHorizontalScrollIndicator={false}
      keyboardShouldPersistTaps="handled"
      style={native(outer)}
      contentContainerStyle={native({
        padding,
        paddingTop,
        paddingBottom,
        paddingLeft,
        paddingRight,
        gap,
        alignItems,
      })}
    >
      {props.children}
    </ScrollView>
  )
}

const keyboards = {
  text: 'default',
  name: 'default',
  digits: 'number-pad',
  phone: 'phone-pad',
  'id-number': 'default',
  'one-time-code': 'number-pad',
} as const

export function Input(props: InputProps) {
  return (
    <TextInput
      value={props.value}
      onChangeText={props.onInput}
      onSubmitEditing={props.onSubmit}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      placeholder={props.placeholder}
      placeholderTextColor={props.placeholderColour}
      maxLength={props.maxLength}
      editable={!props.disabled}
      autoFocus={props.autoFocus}
      multiline={props.multiline}
      autoCapitalize={props.kind === 'id-number' ? 'characters' : 'none'}
      textContentType={props.kind === 'one-time-code' ? 'oneTimeCode' : undefined}
      keyboardType={keyboards[props.kind ?? 'text']}
      accessibilityLabel={props.label}
      style={[
        { fontSize: props.size, color: props.colour, letterSpacing: props.letterSpacing, padding: 0 },
        native(props.style) as TextStyle,
      ]}
    />
  )
}

export function Picture(props: PictureProps) {
  return (
    <Image
      source={{ uri: props.source }}
      accessibilityLabel={props.label}
      style={native(props.style) as object}
    />
  )
}
