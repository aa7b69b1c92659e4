import { Image } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { svgOf, type VectorProps } from './props'

/** The mini-program draws SVG only as an image. */
export function Vector(props: VectorProps) {
  const accessible = props.label ? { ariaRole: 'img', ariaLabel: props.label } : { ariaHidden: true }
  return (
    <Image
      src={`data:image/svg+xml,${encodeURIComponent(svgOf(props))}`}
      style={
        {
          width: `${props.width}px`,
          height: `${props.height}px`,
          display: 'block',
          flexShrink: 0,
          ...props.style,
        } as CSSProperties
      }
      {...(accessible as Record<string, unknown>)}
    />
  )
}
