import { View, type ViewStyle } from 'react-native'
import { Defs, LinearGradient, Rect, Stop, Svg } from 'react-native-svg'
import { flattenStyle } from '../elements/style'
import type { GradientProps } from './index'

export function Gradient(props: GradientProps) {
  return (
    <View style={[flattenStyle(props.style) as ViewStyle, { overflow: 'hidden' }]}>
      <Svg style={{ position: 'absolute', top: 0, left: 0, right: 0, bottom: 0 }} width="100%" height="100%">
        <Defs>
          <LinearGradient id="ground" x1="0" y1="0" x2="1" y2="1">
            <Stop offset="0" stopColor={props.from} />
            <Stop offset="1" stopColor={props.to} />
          </LinearGradient>
        </Defs>
        <Rect width="100%" height="100%" fill="url(#ground)" />
      </Svg>
      {props.children}
    </View>
  )
}
