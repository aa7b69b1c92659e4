import type { Style } from '../elements/style'

export interface VectorProps {
  /** SVG elements; `currentColor` is replaced by `colour`. */
  markup: string
  viewBox: string
  width: number
  height: number
  colour: string
  /** Icons are stroked; codes are filled and drawn without smoothing. */
  kind: 'stroke' | 'fill'
  label?: string
  style?: Style
}

function attributesOf(kind: VectorProps['kind']): string {
  return kind === 'stroke'
    ? 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    : 'fill="currentColor" shape-rendering="crispEdges"'
}

export function svgOf(props: VectorProps): string {
  const { viewBox, width, height, markup, kind, colour } = props
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}" ${attributesOf(kind)}>${markup}</svg>`
  return svg.replaceAll('currentColor', colour)
}
