import type { CSSProperties } from 'react'
import type { VectorProps } from './props'

export function Vector(props: VectorProps) {
  const stroked = props.kind === 'stroke'
  return (
    <svg
      viewBox={props.viewBox}
      width={props.width}
      height={props.height}
      fill={stroked ? 'none' : 'currentColor'}
      stroke={stroked ? 'currentColor' : undefined}
      strokeWidth={stroked ? 2 : undefined}
      strokeLinecap={stroked ? 'round' : undefined}
      strokeLinejoin={stroked ? 'round' : undefined}
      shapeRendering={stroked ? undefined : 'crispEdges'}
      focusable="false"
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : true}
      style={{ color: props.colour, display: 'block', flexShrink: 0, ...props.style } as CSSProperties}
      dangerouslySetInnerHTML={{ __html: props.markup }}
    />
  )
}
