/** What React Native, the mini-program and browsers all understand; numbers are pixels. */
export interface Style {
  flex?: number
  flexDirection?: 'row' | 'column'
  flexWrap?: 'wrap' | 'nowrap'
  flexGrow?: number
  flexShrink?: number
  flexBasis?: number | string
  alignItems?: 'flex-start' | 'center' | 'flex-end' | 'stretch' | 'baseline'
  alignSelf?: 'flex-start' | 'center' | 'flex-end' | 'stretch'
  justifyContent?: 'flex-start' | 'center' | 'flex-end' | 'space-between' | 'space-around'
  gap?: number
  rowGap?: number
  columnGap?: number
  width?: number | string
  height?: number | string
  minWidth?: number | string
  minHeight?: number | string
  maxWidth?: number | string
  maxHeight?: number | string
  aspectRatio?: number
  margin?: number
  marginTop?: number
  marginBottom?: number
  marginLeft?: number | 'auto'
  marginRight?: number | 'auto'
  padding?: number
  paddingTop?: number
  paddingBottom?: number
  paddingLeft?: number
  paddingRight?: number
  position?: 'relative' | 'absolute'
  top?: number
  right?: number
  bottom?: number
  left?: number
  zIndex?: number
  overflow?: 'hidden' | 'visible'
  backgroundColor?: string
  opacity?: number
  borderWidth?: number
  borderTopWidth?: number
  borderBottomWidth?: number
  borderLeftWidth?: number
  borderRightWidth?: number
  borderColor?: string
  borderTopColor?: string
  borderBottomColor?: string
  borderLeftColor?: string
  borderRightColor?: string
  borderRadius?: number
  borderTopLeftRadius?: number
  borderTopRightRadius?: number
  borderStyle?: 'solid' | 'dashed'
  /** CSS syntax; the native elements leave it out. */
  boxShadow?: string
}

export type StyleInput = Style | false | null | undefined | readonly StyleInput[]

export function flattenStyle(input: StyleInput): Style {
  if (!input) return {}
  if (!Array.isArray(input)) return input as Style
  return Object.assign({}, ...(input as readonly StyleInput[]).map(flattenStyle)) as Style
}
