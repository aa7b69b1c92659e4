import { t } from '../../../locale/t'
import { go } from '../../../navigation/go'
import { Box } from '../../../platform/elements'
import { useVisible } from '../../../platform/visibility'
import { Button, TextButton } from '../../../ui/Button'
import { Card, Section } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { Page, Screen, TabHeader } from '../../../ui/Screen'
import { SkeletonRows } from '../../../ui/Skeleton'
import { ErrorState } from '../../../ui/States'
import { TabBar } from '../../../ui/TabBar'
import { Txt } from '../../../ui/Txt'
import type { Me } from '../../identity'
import { recordsQuery } from '../queries'
import { useDesk } from '../store'
import type { DeskActions } from '../use-desk-actions'
import { Purpose } from './Purpose'
import { RecordList, TodayCounts } from './Records'
import { VerdictActions } from './VerdictActions'
import { VerdictBand, VerdictBody } from './VerdictView'
import { Checking, Failed } from './WorkView'

export interface DeskProps {
  clerk: NonNullable<Me['clerk']>
  actions: DeskActions
}

/** One thing at a time: scan, then the verdict over the whole page. */
export function PhoneDesk({ clerk, actions }: DeskProps) {
  const work = useDesk((desk) => desk.work)
  switch (work.state) {
    case 'idle':
      return <Idle clerk={clerk} actions={actions} />
    case 'checking':
      return (
        <Screen title={t('desk.checking')} header={<Box />} offline={null}>
          <Page>
            <Checking />
          </Page>
        </Screen>
      )
    case 'failed':
      return (
        <Screen title={t('desk.failed')} header={<Box />} offline={t('offline.desk')}>
          <Page>
            <Failed work={work} />
          </Page>
        </Screen>
      )
    case 'verdict':
      return (
        <Screen
          title={t('desk.title')}
          header={<Box />}
          wide
          offline={null}
          footer={<VerdictActions verdict={work.verdict} onMismatch={actions.reportMismatch} />}
        >
          <VerdictBand verdict={work.verdict} />
          <Box style={{ width: '100%', maxWidth: 640, alignSelf: 'center' }}>
            <Page>
              <Box style={{ paddingTop: 8 }}>
                <VerdictBody verdict={work.verdict} />
              </Box>
            </Page>
          </Box>
        </Screen>
      )
  }
}

function Idle({ clerk, actions }: DeskProps) {
  const visible = useVisible()
  const { data, failure } = recordsQuery.use({ when: visible })
  const recent = data?.verifications.slice(0, 3) ?? []
  return (
    <Screen
      title={t('desk.title')}
      header={<TabHeader title={t('desk.title')} />}
      tabs={<TabBar current="desk" clerk />}
      offline={t('offline.desk')}
    >
      <Page>
        <Txt kind="secondary" tone="secondary" style={{ marginTop: -8 }}>
          {`${clerk.organisation.name} · ${clerk.post} · ${clerk.name}`}
        </Txt>
        <Card style={{ gap: 14 }}>
          <Button icon="scan" onTap={actions.scan}>
            {t('desk.scan')}
          </Button>
          <Button kind="secondary" icon="picture" onTap={actions.pickPicture}>
            {t('desk.picture')}
          </Button>
          <Box
            role="status"
            style={{ flexDirection: 'row', justifyContent: 'center', alignItems: 'center', gap: 8 }}
          >
            <Icon name="gun" size={20} tone={actions.reading ? 'brand' : 'secondary'} />
            <Txt kind="secondary" tone={actions.reading ? 'brand' : 'secondary'}>
              {actions.reading ? t('desk.gunReading') : t('desk.gunReady')}
            </Txt>
          </Box>
        </Card>
        <Purpose />
        <Section title={t('desk.today')}>
          <TodayCounts today={data?.today ?? null} />
        </Section>
        <Section
          title={t('desk.recordsShort')}
          action={
            <TextButton tone="secondary" chevron onTap={() => go('records')}>
              {t('desk.allRecords')}
            </TextButton>
          }
        >
          {data ? (
            recent.length > 0 ? (
              <RecordList records={recent} />
            ) : (
              <Card>
                <Txt tone="secondary">{t('desk.noRecords')}</Txt>
              </Card>
            )
          ) : failure ? (
            <ErrorState failure={failure} onRetry={() => void recordsQuery.refresh()} />
          ) : (
            <SkeletonRows rows={3} />
          )}
        </Section>
      </Page>
    </Screen>
  )
}
