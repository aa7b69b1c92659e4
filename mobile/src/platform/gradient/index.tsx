import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { flattenStyle, type StyleInput } from '../elements/style'

export interface GradientProps {
  from: string
  to: string
  style?: StyleInput
  children?: ReactNode
}

export function Gradient(props: GradientProps) {
  const image = { backgroundImage: `linear-gradient(135deg, ${props.from}, ${props.to})` }
  return (
    <View className="zb-box" style={{ ...flattenStyle(props.style), ...image } as CSSProperties}>
      {props.children}
    </View>
  )
}
