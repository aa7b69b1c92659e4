import { serverNow } from '../../../api/server-clock'
import { formatMoment } from '../../../locale/format'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Badge, Notice } from '../../../ui/Badge'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import type { Look } from '../queries'

const marks = {
  valid: { tone: 'valid', icon: 'check' },
  invalid: { tone: 'invalid', icon: 'close' },
  undecided: { tone: 'undecided', icon: 'info' },
} as const

/** One look: who, when, at what, what for, and what was seen. */
export function LookCard({ look }: { look: Look }) {
  const theme = useTheme()
  const { tone, icon } = marks[look.outcome]
  const seen = [...look.fieldLabels, ...(look.portraitSeen ? [t('looks.portrait')] : [])]
  return (
    <Card style={{ gap: 12 }}>
      <Box style={{ flexDirection: 'row', gap: 12 }}>
        <Box
          style={{
            width: 40,
            height: 40,
            borderRadius: 20,
            alignItems: 'center',
            justifyContent: 'center',
            backgroundColor: theme.colour.brandTint,
          }}
        >
          <Icon name="office" size={20} tone="brand" />
        </Box>
        <Box style={{ flex: 1, gap: 2 }}>
          <Txt strong>{look.organisationName}</Txt>
          <Txt kind="secondary" tone="secondary">
            {formatMoment(Date.parse(look.at), serverNow())}
          </Txt>
        </Box>
        <Badge tone={tone} icon={icon}>
          {t(`looks.outcome.${look.outcome}`)}
        </Badge>
      </Box>
      {look.photoMismatchAt ? (
        <Notice tone="invalid" icon="userX" title={t('looks.mismatch')}>
          {t('looks.mismatchNote')}
        </Notice>
      ) : null}
      <Box style={{ gap: 4 }}>
        <Line label={look.licenceTypeName} value={look.holderName} />
        <Line label={t('looks.purpose')} value={look.purpose} />
        <Line label={t('looks.saw')} value={seen.length > 0 ? seen.join('、') : t('looks.nothing')} />
      </Box>
    </Card>
  )
}

function Line({ label, value }: { label: string; value: string }) {
  const theme = useTheme()
  return (
    <Box style={{ flexDirection: 'row', gap: 12 }}>
      <Txt kind="secondary" tone="secondary" style={{ width: theme.elder ? 130 : 96 }}>
        {label}
      </Txt>
      <Txt kind="secondary" style={{ flex: 1 }}>
        {value}
      </Txt>
    </Box>
  )
}
