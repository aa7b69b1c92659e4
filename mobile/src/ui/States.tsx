import type { Failure } from '../api/failure'
import { t } from '../locale/t'
import { Box } from '../platform/elements'
import { Button } from './Button'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'
import { useTheme } from './theme'
import { Txt } from './Txt'

interface EmptyStateProps {
  icon: IconName
  title: string
  children?: string
  action?: { text: string; onTap(): void }
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  const theme = useTheme()
  return (
    <Box
      style={{
        alignItems: 'center',
        gap: 8,
        paddingTop: 56,
        paddingBottom: 40,
        paddingLeft: 24,
        paddingRight: 24,
      }}
    >
      <Box
        style={{
          width: 72,
          height: 72,
          marginBottom: 8,
          borderRadius: 36,
          alignItems: 'center',
          justifyContent: 'center',
          backgroundColor: theme.colour.brandTint,
        }}
      >
        <Icon name={icon} size={32} tone="brand" />
      </Box>
      <Txt kind="heading" role="heading" align="center">
        {title}
      </Txt>
      {children ? (
        <Txt tone="secondary" align="center" style={{ maxWidth: 320 }}>
          {children}
        </Txt>
      ) : null}
      {action ? (
        <Button onTap={action.onTap} style={{ marginTop: 16, minWidth: 200 }}>
          {action.text}
        </Button>
      ) : null}
    </Box>
  )
}

/** What went wrong in the person's words, and what to do. */
export function wordsOf(failure: Failure): { title: string; detail: string; icon: IconName } {
  switch (failure.kind) {
    case 'offline':
      return { title: t('failure.offline.title'), detail: t('failure.offline.detail'), icon: 'offline' }
    case 'timeout':
      return { title: t('failure.timeout.title'), detail: t('failure.timeout.detail'), icon: 'clock' }
    case 'problem':
      return { title: failure.problem.title, detail: failure.problem.detail, icon: 'warning' }
  }
}

export function ErrorState({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const { title, detail, icon } = wordsOf(failure)
  return (
    <Box role="alert">
      <EmptyState icon={icon} title={title} action={{ text: t('action.retry'), onTap: onRetry }}>
        {detail}
      </EmptyState>
    </Box>
  )
}
