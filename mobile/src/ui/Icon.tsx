import type { Style } from '../platform/elements'
import { Vector } from '../platform/vector'
import { type IconName, iconPaths } from './icon-paths'
import { useTheme } from './theme'
import type { Colours } from './tokens'

interface IconProps {
  name: IconName
  size?: number
  tone?: keyof Colours
  colour?: string
  label?: string
  style?: Style
}

export function Icon({ name, size, tone = 'text', colour, label, style }: IconProps) {
  const theme = useTheme()
  const pixels = size ?? theme.icon
  return (
    <Vector
      kind="stroke"
      markup={iconPaths[name]}
      viewBox="0 0 24 24"
      width={pixels}
      height={pixels}
      colour={colour ?? theme.colour[tone]}
      label={label}
      style={style}
    />
  )
}
