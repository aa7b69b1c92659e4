import { View, type ViewStyle } from 'react-native'
import { SvgXml } from 'react-native-svg'
import { svgOf, type VectorProps } from './props'

export function Vector(props: VectorProps) {
  return (
    <View
      accessible={props.label !== undefined}
      accessibilityRole="image"
      accessibilityLabel={props.label}
      style={props.style as ViewStyle}
    >
      <SvgXml xml={svgOf(props)} width={props.width} height={props.height} />
    </View>
  )
}
