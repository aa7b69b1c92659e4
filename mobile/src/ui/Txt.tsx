import type { ReactNode } from 'react'
import { RawText, type StyleInput } from '../platform/elements'
import type { Accessible } from '../platform/elements/props'
import { useTheme } from './theme'
import type { Colours, TextKind } from './tokens'

interface TxtProps extends Accessible {
  id?: string
  kind?: TextKind
  tone?: keyof Colours
  /** A colour outside the tokens, such as white on a licence. */
  colour?: string
  strong?: boolean
  align?: 'left' | 'center' | 'right'
  tabular?: boolean
  letterSpacing?: number
  lines?: number
  selectable?: boolean
  style?: StyleInput
  children?: ReactNode
}

const headings: readonly TextKind[] = ['title', 'heading', 'display', 'band']

export function Txt({ kind = 'body', tone = 'text', colour, strong, ...rest }: TxtProps) {
  const theme = useTheme()
  const { size, line } = theme.text[kind]
  return (
    <RawText
      {...rest}
      size={size}
      line={line}
      colour={colour ?? theme.colour[tone]}
      weight={(strong ?? headings.includes(kind)) ? '600' : '400'}
    />
  )
}
