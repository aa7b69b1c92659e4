import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Button } from '../../../ui/Button'
import { Bone, Loading } from '../../../ui/Skeleton'
import { EmptyState, wordsOf } from '../../../ui/States'
import { useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import { useDesk } from '../store'
import type { Work } from '../verification'

export function Checking() {
  const theme = useTheme()
  return (
    <Loading>
      <Box style={{ gap: 12 }}>
        <Box
          style={{
            alignItems: 'center',
            gap: 4,
            padding: 36,
            borderRadius: theme.radius.card,
            backgroundColor: theme.colour.quiet,
          }}
        >
          <Txt kind="title">{t('desk.checking')}</Txt>
          <Txt tone="secondary">{t('desk.checkingNote')}</Txt>
        </Box>
        <Bone height={170} radius={12} />
        <Bone height={260} radius={12} />
      </Box>
    </Loading>
  )
}

export function Failed({ work }: { work: Extract<Work, { state: 'failed' }> }) {
  const { retry, next } = useDesk()
  const { title, detail, icon } = wordsOf(work.failure)
  return (
    <Box role="alert">
      <EmptyState icon={icon} title={`${t('desk.failed')}：${title}`}>
        {`${detail}${t('desk.failedKept')}`}
      </EmptyState>
      <Box style={{ flexDirection: 'row', gap: 12 }}>
        <Button kind="secondary" onTap={next} style={{ flex: 1 }}>
          {t('desk.discard')}
        </Button>
        <Button icon="refresh" onTap={() => void retry()} style={{ flex: 2 }}>
          {t('desk.retry')}
        </Button>
      </Box>
    </Box>
  )
}
