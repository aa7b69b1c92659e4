import type { CSSProperties } from 'react'
import { flattenStyle } from '../elements/style'
import type { GradientProps } from './index'

export function Gradient(props: GradientProps) {
  const image = { backgroundImage: `linear-gradient(135deg, ${props.from}, ${props.to})` }
  return (
    <div className="zb-box" style={{ ...flattenStyle(props.style), ...image } as CSSProperties}>
      {props.children}
    </div>
  )
}
