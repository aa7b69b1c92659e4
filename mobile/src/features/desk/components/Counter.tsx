import { useEffect, useState } from 'react'
import { serverNow } from '../../../api/server-clock'
import { formatTime } from '../../../locale/format'
import { t } from '../../../locale/t'
import { go, goToTab } from '../../../navigation/go'
import { setGround, setTitle } from '../../../platform/appearance'
import { Box, Scroll, Tap } from '../../../platform/elements'
import { useVisible } from '../../../platform/visibility'
import { Badge } from '../../../ui/Badge'
import { Button, TextButton } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { useOnline } from '../../../ui/OfflineBar'
import { SkeletonRows } from '../../../ui/Skeleton'
import { EmptyState, ErrorState } from '../../../ui/States'
import { outline, pad, useTheme } from '../../../ui/theme'
import { Toast } from '../../../ui/Toast'
import { Txt } from '../../../ui/Txt'
import { recordsQuery } from '../queries'
import { useDesk } from '../store'
import type { DeskProps } from './PhoneDesk'
import { Purpose } from './Purpose'
import { RecordList, TodayCounts } from './Records'
import { VerdictActions } from './VerdictActions'
import { VerdictBand, VerdictBody } from './VerdictView'
import { Checking, Failed } from './WorkView'

/** A counter's screen: scanning at the left, the verdict in the middle, what was before at the right. */
export function Counter({ clerk, actions }: DeskProps) {
  const theme = useTheme()
  const work = useDesk((desk) => desk.work)
  const visible = useVisible()
  useEffect(() => {
    if (!visible) return
    setTitle(t('desk.title'))
    setGround(theme.colour.ground, theme.dark)
  }, [visible, theme])
  const middle = { width: '100%', maxWidth: 720, alignSelf: 'center', padding: 24 } as const
  const side = {
    backgroundColor: theme.colour.surface,
    borderStyle: 'solid',
    borderColor: theme.colour.line,
  } as const
  return (
    <Box style={{ flex: 1, height: '100%', backgroundColor: theme.colour.ground }}>
      <CounterBar clerk={clerk} />
      <Box style={{ flex: 1, flexDirection: 'row', minHeight: 0 }}>
        <Scroll
          role="region"
          label={t('desk.scan')}
          style={{ width: theme.elder ? 340 : 288, flexShrink: 0, borderRightWidth: 1, ...side }}
        >
          <Box style={{ gap: 20, padding: 16 }}>
            <Controls actions={actions} scenes={clerk.scenes.map((scene) => scene.name)} />
          </Box>
        </Scroll>
        <Box role="main" style={{ flex: 1, minHeight: 0 }}>
          <Scroll style={{ flex: 1 }}>
            <Box style={[middle, { gap: 16, flexGrow: 1 }]}>
              <Middle />
            </Box>
          </Scroll>
          {work.state === 'verdict' ? (
            <Box style={[middle, { paddingTop: 12 }]}>
              <VerdictActions verdict={work.verdict} hints onMismatch={actions.reportMismatch} />
            </Box>
          ) : null}
        </Box>
        <Scroll
          role="region"
          label={t('desk.recordsShort')}
          style={{ width: theme.elder ? 400 : 348, flexShrink: 0, borderLeftWidth: 1, ...side }}
        >
          <Box style={{ gap: 8, padding: 16 }}>
            <Recent />
          </Box>
        </Scroll>
      </Box>
      <Toast />
    </Box>
  )
}

function CounterBar({ clerk }: Pick<DeskProps, 'clerk'>) {
  const theme = useTheme()
  const online = useOnline()
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 5_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <Box
      role="banner"
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        gap: 12,
        minHeight: 56,
        backgroundColor: theme.colour.surface,
        borderBottomWidth: 1,
        borderStyle: 'solid',
        borderColor: theme.colour.line,
        ...pad(6, 20),
      }}
    >
      <Icon name="office" tone="brand" />
      <Txt kind="body" strong role="heading" level={1}>
        {`${clerk.organisation.name} · ${clerk.post}`}
      </Txt>
      <Box>
        <Badge tone={online ? 'valid' : 'undecided'} icon={online ? 'check' : 'offline'}>
          {online ? t('desk.online') : t('desk.offline')}
        </Badge>
      </Box>
      <Box style={{ flex: 1 }} />
      <Txt kind="secondary" tone="secondary">
        {clerk.name}
      </Txt>
      <Txt kind="secondary" tone="secondary" tabular>
        {formatTime(now)}
      </Txt>
      <TextButton tone="secondary" onTap={() => goToTab('home')}>
        {t('tab.home')}
      </TextButton>
      <TextButton tone="secondary" onTap={() => goToTab('me')}>
        {t('tab.me')}
      </TextButton>
    </Box>
  )
}

function Controls({ actions, scenes }: { actions: DeskProps['actions']; scenes: string[] }) {
  const theme = useTheme()
  const visible = useVisible()
  const { data } = recordsQuery.use({ when: visible })
  return (
    <>
      <Box style={{ gap: 10 }}>
        <Tap
          role="button"
          onTap={actions.scan}
          style={{
            flexDirection: 'row',
            alignItems: 'center',
            gap: 10,
            minHeight: 52,
            borderRadius: theme.radius.button,
            backgroundColor: actions.reading ? theme.colour.brandTint : theme.colour.surface,
            ...outline(theme.colour.brand, 2),
            ...pad(8, 14),
          }}
        >
          <Icon name={actions.reading ? 'gun' : 'scan'} size={20} tone="brand" />
          <Txt kind="secondary" strong tone="brand" style={{ flex: 1 }}>
            {actions.reading ? t('desk.gunReading') : t('desk.scan')}
          </Txt>
          <Txt kind="caption" tone="secondary">
            {t('desk.scanKey')}
          </Txt>
        </Tap>
        <Button kind="secondary" small icon="picture" onTap={actions.pickPicture}>
          {t('desk.picture')}
        </Button>
        <Box style={{ flexDirection: 'row', gap: 8 }}>
          <Icon name="gun" size={18} tone="secondary" style={{ marginTop: 1 }} />
          <Txt kind="secondary" tone="secondary" style={{ flex: 1 }}>
            {`${t('desk.gunReady')}，${t('desk.gunReadyNote')}`}
          </Txt>
        </Box>
      </Box>
      <Purpose />
      <Box style={{ gap: 8 }}>
        <Txt strong role="heading" level={2}>
          {t('desk.today')}
        </Txt>
        <TodayCounts today={data?.today ?? null} />
      </Box>
      <Box style={{ gap: 8 }}>
        <Txt strong role="heading" level={2}>
          {t('desk.scenes')}
        </Txt>
        <Box style={{ flexDirection: 'row', flexWrap: 'wrap', gap: 6 }}>
          {scenes.map((scene) => (
            <Badge key={scene} tone="brand">
              {scene}
            </Badge>
          ))}
        </Box>
      </Box>
    </>
  )
}

function Middle() {
  const work = useDesk((desk) => desk.work)
  switch (work.state) {
    case 'idle':
      return (
        <Card style={{ flexGrow: 1, justifyContent: 'center' }}>
          <EmptyState icon="gun" title={t('desk.idleTitle')}>
            {t('desk.idleNote')}
          </EmptyState>
        </Card>
      )
    case 'checking':
      return <Checking />
    case 'failed':
      return <Failed work={work} />
    case 'verdict':
      return (
        <>
          <VerdictBand verdict={work.verdict} round />
          <VerdictBody verdict={work.verdict} />
        </>
      )
  }
}

function Recent() {
  const { data, failure } = recordsQuery.use()
  return (
    <>
      <Box style={{ flexDirection: 'row', alignItems: 'center' }}>
        <Txt strong role="heading" level={2} style={{ flex: 1 }}>
          {t('desk.recordsShort')}
        </Txt>
        <TextButton tone="secondary" chevron onTap={() => go('records')}>
          {t('desk.allRecords')}
        </TextButton>
      </Box>
      {data ? (
        data.verifications.length > 0 ? (
          <RecordList records={data.verifications.slice(0, 8)} />
        ) : (
          <Txt kind="secondary" tone="secondary">
            {t('desk.noRecordsNote')}
          </Txt>
        )
      ) : failure ? (
        <ErrorState failure={failure} onRetry={() => void recordsQuery.refresh()} />
      ) : (
        <SkeletonRows rows={5} />
      )}
    </>
  )
}
