import type { ReactNode } from 'react'
import { t } from '../locale/t'
import { Box, Tap, type StyleInput } from '../platform/elements'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'
import { cardGround, pad, useTheme } from './theme'
import { Txt } from './Txt'

export function Card({ children, style }: { children: ReactNode; style?: StyleInput }) {
  const theme = useTheme()
  return <Box style={[cardGround(theme), { padding: theme.space.card }, style]}>{children}</Box>
}

export function Section({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  const theme = useTheme()
  return (
    <Box style={{ gap: theme.elder ? 12 : 8 }}>
      <Box style={{ flexDirection: 'row', alignItems: 'center', minHeight: theme.target - 8 }}>
        <Txt kind="heading" role="heading" level={2} style={{ flex: 1 }}>
          {title}
        </Txt>
        {action}
      </Box>
      {children}
    </Box>
  )
}

export function Divider({ inset = 0 }: { inset?: number }) {
  const theme = useTheme()
  return <Box style={{ height: 1, marginLeft: inset, backgroundColor: theme.colour.line }} />
}

interface CellProps {
  title: string
  note?: string
  value?: string
  icon?: IconName
  onTap?(): void
  label?: string
  end?: ReactNode
  /** A dot beside the title: something is new. */
  dot?: boolean
  tone?: 'text' | 'invalid'
}

/** A row of a list; with `onTap` the whole row is one button. */
export function Cell(props: CellProps) {
  const { title, note, value, icon, onTap, label, end, dot, tone = 'text' } = props
  const theme = useTheme()
  const style = {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 12,
    minHeight: theme.elder ? 68 : 56,
    ...pad(theme.elder ? 12 : 10, theme.space.card),
  } as const
  const content = (
    <>
      {icon ? (
        <Icon name={icon} size={theme.elder ? 26 : 22} tone={tone === 'invalid' ? 'invalid' : 'secondary'} />
      ) : null}
      <Box style={{ flex: 1, gap: 2 }}>
        <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 6 }}>
          <Txt tone={tone} style={{ flexShrink: 1 }}>
            {title}
          </Txt>
          {dot ? <Dot /> : null}
        </Box>
        {note ? (
          <Txt kind="secondary" tone="secondary">
            {note}
          </Txt>
        ) : null}
      </Box>
      {value ? (
        <Txt kind="secondary" tone="secondary" style={{ flexShrink: 1 }} align="right">
          {value}
        </Txt>
      ) : null}
      {end}
      {onTap && !end ? <Icon name="right" size={theme.elder ? 24 : 18} tone="control" /> : null}
    </>
  )
  return onTap ? (
    <Tap role="button" label={label} onTap={onTap} style={style}>
      {content}
    </Tap>
  ) : (
    <Box style={style}>{content}</Box>
  )
}

function Dot() {
  const theme = useTheme()
  return (
    <Box
      role="img"
      label={t('home.notice.new')}
      style={{ width: 8, height: 8, borderRadius: 4, backgroundColor: theme.colour.accent }}
    />
  )
}

/** Rows in one card, a line between them. */
export function CellGroup({ children }: { children: ReactNode[] | ReactNode }) {
  const theme = useTheme()
  const rows = (Array.isArray(children) ? children.flat() : [children]).filter(Boolean) as ReactNode[]
  return (
    <Box style={[cardGround(theme), { overflow: 'hidden' }]}>
      {rows.map((row, index) => (
        <Box key={index}>
          {index > 0 ? <Divider inset={theme.space.card} /> : null}
          {row}
        </Box>
      ))}
    </Box>
  )
}
