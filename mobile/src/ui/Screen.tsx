import { type ReactNode, useEffect } from 'react'
import { goBack } from '../navigation/go'
import { t } from '../locale/t'
import { setGround, setTitle } from '../platform/appearance'
import { Box, Scroll } from '../platform/elements'
import { useVisible } from '../platform/visibility'
import { useWindow } from '../platform/window'
import { IconButton } from './Button'
import { OfflineBar } from './OfflineBar'
import { useTheme } from './theme'
import { Toast } from './Toast'
import { Txt } from './Txt'

/** Wider than this a page would be a stretched phone. */
export const PAGE_WIDTH = 640

interface ScreenProps {
  title: string
  /** Drawn instead of the bar with the title and the way back. */
  header?: ReactNode
  /** Stays below while the content scrolls: the main action, or the tabs. */
  footer?: ReactNode
  tabs?: ReactNode
  /** What still works without a network; null shows no bar. */
  offline?: string | null
  wide?: boolean
  children: ReactNode
}

export function Screen({ title, header, footer, tabs, offline, wide, children }: ScreenProps) {
  const theme = useTheme()
  const { top } = useWindow()
  const visible = useVisible()
  useEffect(() => {
    if (!visible) return
    setTitle(title)
    setGround(theme.colour.ground, theme.dark)
  }, [visible, title, theme])
  const column = { width: '100%', maxWidth: wide ? undefined : PAGE_WIDTH, alignSelf: 'center' } as const
  return (
    <Box style={{ flex: 1, height: '100%', paddingTop: top, backgroundColor: theme.colour.ground }}>
      <Box style={column}>{header ?? <TopBar title={title} />}</Box>
      {offline === null ? null : <OfflineBar>{offline}</OfflineBar>}
      <Scroll role="main" style={{ flex: 1 }}>
        <Box style={[column, { flexGrow: 1 }]}>{children}</Box>
      </Scroll>
      {footer ? <Footer column={column}>{footer}</Footer> : null}
      {tabs}
      <Toast />
    </Box>
  )
}

function Footer({ column, children }: { column: object; children: ReactNode }) {
  const theme = useTheme()
  const { bottom } = useWindow()
  return (
    <Box
      style={[
        column,
        {
          paddingLeft: theme.space.page,
          paddingRight: theme.space.page,
          paddingTop: 12,
          paddingBottom: 16 + bottom,
        },
      ]}
    >
      {children}
    </Box>
  )
}

function TopBar({ title, end }: { title: string; end?: ReactNode }) {
  const theme = useTheme()
  return (
    <Box
      role="banner"
      style={{ flexDirection: 'row', alignItems: 'center', minHeight: 52, paddingLeft: 4, paddingRight: 4 }}
    >
      <IconButton icon="back" label={t('action.back')} onTap={goBack} />
      <Txt kind="heading" role="heading" level={1} align="center" lines={1} style={{ flex: 1 }}>
        {title}
      </Txt>
      {end ?? <Box style={{ width: theme.target }} />}
    </Box>
  )
}

/** The head of a tab: the title at the left, actions at the right. */
export function TabHeader({ title, end }: { title: string; end?: ReactNode }) {
  const theme = useTheme()
  return (
    <Box
      role="banner"
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        minHeight: 56,
        paddingLeft: theme.space.page,
        paddingRight: theme.space.page - 8,
        paddingTop: 4,
      }}
    >
      <Txt kind="title" role="heading" level={1} style={{ flex: 1 }}>
        {title}
      </Txt>
      {end}
    </Box>
  )
}

/** Content with the page's margin and even gaps. */
export function Page({ children, gap }: { children: ReactNode; gap?: number }) {
  const theme = useTheme()
  return (
    <Box
      style={{
        gap: gap ?? 16,
        paddingLeft: theme.space.page,
        paddingRight: theme.space.page,
        paddingTop: 8,
        paddingBottom: 32,
      }}
    >
      {children}
    </Box>
  )
}
