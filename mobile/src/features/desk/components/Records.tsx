import { serverNow } from '../../../api/server-clock'
import { formatMoment } from '../../../locale/format'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Badge } from '../../../ui/Badge'
import { Card, Divider } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import type { IconName } from '../../../ui/icon-paths'
import { useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import type { Records, VerificationRecord } from '../queries'

const icons: Record<VerificationRecord['outcome'], IconName> = {
  valid: 'shield',
  invalid: 'shieldOff',
  undecided: 'shieldAsk',
}

function RecordRow({ record }: { record: VerificationRecord }) {
  const what = [record.licenceTypeName, record.sceneName].filter(Boolean).join(' · ')
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 12, paddingTop: 12, paddingBottom: 12 }}>
      <Icon name={icons[record.outcome]} tone={record.outcome} />
      <Box style={{ flex: 1, gap: 2 }}>
        <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 8, flexWrap: 'wrap' }}>
          <Txt strong tone={record.outcome}>
            {t(`verdict.${record.outcome}`)}
          </Txt>
          {record.photoMismatchAt ? <Badge tone="invalid">{t('records.mismatch')}</Badge> : null}
        </Box>
        <Txt kind="secondary">
          {record.reason ? t(`reason.${record.reason}`) : what || t('records.unknown')}
        </Txt>
        <Txt kind="secondary" tone="secondary">
          {`${formatMoment(Date.parse(record.at), serverNow())} · ${record.purpose}`}
        </Txt>
      </Box>
    </Box>
  )
}

export function RecordList({ records }: { records: readonly VerificationRecord[] }) {
  const theme = useTheme()
  return (
    <Card style={{ paddingTop: 4, paddingBottom: 4 }}>
      <Box role="list">
        {records.map((record, index) => (
          <Box key={record.verificationId} role="listitem">
            {index > 0 ? <Divider inset={theme.icon + 12} /> : null}
            <RecordRow record={record} />
          </Box>
        ))}
      </Box>
    </Card>
  )
}

const outcomes = ['valid', 'invalid', 'undecided'] as const

export function TodayCounts({ today }: { today: Records['today'] | null }) {
  return (
    <Card style={{ flexDirection: 'row' }}>
      {outcomes.map((outcome) => (
        <Box key={outcome} style={{ flex: 1, alignItems: 'center', gap: 2 }}>
          <Txt kind="title" tabular tone={outcome}>
            {today ? String(today[outcome]) : '–'}
          </Txt>
          <Txt kind="secondary" tone="secondary">
            {t(`desk.today.${outcome}`)}
          </Txt>
        </Box>
      ))}
    </Card>
  )
}
