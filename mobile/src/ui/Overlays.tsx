import type { ReactNode } from 'react'
import { Box, Scroll } from '../platform/elements'
import { Overlay } from '../platform/overlay'
import { useWindow } from '../platform/window'
import { t } from '../locale/t'
import { Button, IconButton } from './Button'
import { useTheme } from './theme'
import { Txt } from './Txt'

/** Rises from below; closes by its key, by Escape and by a tap beside it. */
export function Sheet({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const theme = useTheme()
  const { bottom } = useWindow()
  return (
    <Overlay label={title} place="bottom" scrim={theme.colour.scrim} onClose={onClose}>
      <Box
        style={{
          maxHeight: '100%',
          flexShrink: 1,
          backgroundColor: theme.colour.surface,
          borderTopLeftRadius: theme.radius.sheet,
          borderTopRightRadius: theme.radius.sheet,
          paddingBottom: bottom,
        }}
      >
        <Box
          style={{
            flexDirection: 'row',
            alignItems: 'center',
            paddingLeft: theme.space.page,
            paddingTop: 8,
            paddingRight: 8,
          }}
        >
          <Txt kind="heading" role="heading" style={{ flex: 1 }}>
            {title}
          </Txt>
          <IconButton icon="close" label={t('action.close')} onTap={onClose} tone="secondary" />
        </Box>
        <Scroll
          style={{
            flexShrink: 1,
            paddingLeft: theme.space.page,
            paddingRight: theme.space.page,
            paddingTop: 4,
            paddingBottom: 24,
          }}
        >
          {children}
        </Scroll>
      </Box>
    </Overlay>
  )
}

interface DialogProps {
  title: string
  children?: ReactNode
  confirm: string
  cancel?: string
  danger?: boolean
  busy?: boolean
  onConfirm(): void
  onClose(): void
}

export function Dialog(props: DialogProps) {
  const theme = useTheme()
  return (
    <Overlay label={props.title} place="middle" scrim={theme.colour.scrim} onClose={props.onClose}>
      <Box
        style={{
          gap: 12,
          padding: 24,
          backgroundColor: theme.colour.surface,
          borderRadius: theme.radius.sheet,
        }}
      >
        <Txt kind="heading" role="heading">
          {props.title}
        </Txt>
        {typeof props.children === 'string' ? <Txt tone="secondary">{props.children}</Txt> : props.children}
        <Box style={{ flexDirection: 'row', gap: 12, marginTop: 8 }}>
          <Button kind="secondary" onTap={props.onClose} style={{ flex: 1 }}>
            {props.cancel ?? t('action.cancel')}
          </Button>
          <Button
            kind={props.danger ? 'danger' : 'primary'}
            onTap={props.onConfirm}
            busy={props.busy}
            style={{ flex: 1 }}
          >
            {props.confirm}
          </Button>
        </Box>
      </Box>
    </Overlay>
  )
}
