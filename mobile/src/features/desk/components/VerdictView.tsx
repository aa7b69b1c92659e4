import { formatDay, formatSeconds, formatTime, groupNumber } from '../../../locale/format'
import { t } from '../../../locale/t'
import { Box, Picture } from '../../../platform/elements'
import { useWindow } from '../../../platform/window'
import { Notice } from '../../../ui/Badge'
import { Card, Divider } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import type { IconName } from '../../../ui/icon-paths'
import { PAGE_WIDTH } from '../../../ui/Screen'
import { useTheme } from '../../../ui/theme'
import { bandColours } from '../../../ui/tokens'
import { Txt } from '../../../ui/Txt'
import { type Tone, toneOf, unmetField, type Verdict } from '../verification'

const WHITE = '#FFFFFF'
const bandIcons: Record<Tone, IconName> = { valid: 'shield', invalid: 'shieldOff', undecided: 'shieldAsk' }

function wordOf(verdict: Verdict): string {
  if (unmetField(verdict)) return t('verdict.unmet')
  if (verdict.outcome === 'valid' && verdict.holderCheck === 'not_available') return t('verdict.noPortrait')
  return t(`verdict.${verdict.outcome}`)
}

/** The first thing seen from a metre away. */
export function VerdictBand({ verdict, round }: { verdict: Verdict; round?: boolean }) {
  const theme = useTheme()
  const { top } = useWindow()
  const tone = toneOf(verdict)
  const word = wordOf(verdict)
  const unmet = unmetField(verdict)
  const about = [
    verdict.scene ? t('verdict.of', { scene: verdict.scene.name }) : null,
    t('desk.online'),
    verdict.statusAsOf ? t('verdict.live') : verdict.outcome === 'undecided' ? t('verdict.notLive') : null,
  ].filter(Boolean)
  const why = unmet
    ? `${unmet.label}：${t('verdict.no')}`
    : verdict.reason
      ? t(`reason.${verdict.reason}`)
      : about.join(' · ')
  return (
    <Box
      role="alert"
      live="assertive"
      label={`${word}。${why}`}
      style={{
        alignItems: 'center',
        backgroundColor: bandColours[tone],
        borderRadius: round ? theme.radius.card : 0,
        paddingTop: 28 + (round ? 0 : top),
        paddingBottom: 28,
        paddingLeft: 24,
        paddingRight: 24,
      }}
    >
      <Box
        style={{ flexDirection: 'row', alignItems: 'center', gap: 22, width: '100%', maxWidth: PAGE_WIDTH }}
      >
        <Icon name={bandIcons[tone]} size={theme.elder ? 84 : 72} colour={WHITE} />
        <Box style={{ flex: 1, gap: 2 }}>
          <Txt
            kind={word.length > 5 ? 'display' : 'band'}
            role="heading"
            level={1}
            colour={WHITE}
            letterSpacing={word.length > 5 ? 0 : 4}
          >
            {word}
          </Txt>
          <Txt colour={WHITE}>{why}</Txt>
        </Box>
      </Box>
    </Box>
  )
}

export function VerdictBody({ verdict }: { verdict: Verdict }) {
  return (
    <Box style={{ gap: 12 }}>
      {verdict.photoMismatchAt ? (
        <Notice tone="invalid" icon="userX" title={t('verdict.mismatched')}>
          {t('verdict.mismatchedNote', { time: formatTime(Date.parse(verdict.photoMismatchAt)) })}
        </Notice>
      ) : null}
      {verdict.outcome === 'valid' ? (
        <>
          <Person verdict={verdict} />
          <Checks verdict={verdict} />
        </>
      ) : (
        <WhatToDo verdict={verdict} />
      )}
      <Txt kind="secondary" tone="secondary" align="center">
        {t('verdict.purpose', { purpose: verdict.purpose })}
      </Txt>
    </Box>
  )
}

type Field = Verdict['fields'][number]

function textOf(field: Field): string {
  if (typeof field.value === 'boolean') return field.value ? t('verdict.yes') : t('verdict.no')
  if (field.value === null || field.kind === 'date') return formatDay(field.value)
  if (/^\d{17}[\dX]$/.test(field.value))
    return `${field.value.slice(0, 6)}\n${field.value.slice(6, 14)} ${field.value.slice(14)}`
  return groupNumber(field.value)
}

/** Portrait and fields in two columns, as large as they are read. */
function Person({ verdict }: { verdict: Verdict }) {
  const theme = useTheme()
  const { portrait } = verdict
  return (
    <Card style={{ flexDirection: 'row', gap: 16 }}>
      {portrait ? (
        <Picture
          source={`data:${portrait.contentType};base64,${portrait.data}`}
          label={t('verdict.portrait')}
          style={{
            width: theme.elder ? 120 : 108,
            height: theme.elder ? 150 : 135,
            borderRadius: 8,
            backgroundColor: theme.colour.quiet,
          }}
        />
      ) : null}
      <Box style={{ flex: 1, gap: 10 }}>
        {verdict.fields.map((field) => {
          const main =
            field.name === 'name' ||
            field.kind === 'number' ||
            field.name === 'number' ||
            field.kind === 'boolean'
          return (
            <Box key={field.name}>
              <Txt kind={theme.elder ? 'caption' : 'secondary'} tone="secondary">
                {field.label}
              </Txt>
              <Txt
                kind={main ? 'title' : 'body'}
                strong={main}
                tabular
                tone={field.value === false ? 'invalid' : 'text'}
                selectable
              >
                {textOf(field)}
              </Txt>
            </Box>
          )
        })}
      </Box>
    </Card>
  )
}

function Checks({ verdict }: { verdict: Verdict }) {
  const presented = verdict.presentedAt
    ? t('verdict.check.presented', { time: formatSeconds(Date.parse(verdict.presentedAt)) })
    : ''
  const compare = verdict.holderCheck === 'portrait'
  const issuer = [verdict.licenceTypeName, verdict.issuerName].filter(Boolean).join(' · ')
  return (
    <Card>
      <Check icon="check" title={t('verdict.check.signature')} note={issuer} />
      <Divider />
      <Check icon="check" title={t('verdict.check.fresh')} note={presented} />
      <Divider />
      <Check icon="check" title={t('verdict.check.status')} note={t('verdict.check.statusNow')} />
      <Divider />
      <Check
        icon="me"
        title={compare ? t('verdict.check.compare') : t('verdict.check.noPortrait')}
        note={compare ? t('verdict.check.compareNote') : t('verdict.check.noPortraitNote')}
      />
    </Card>
  )
}

function Check({ icon, title, note }: { icon: IconName; title: string; note: string }) {
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 14, paddingTop: 10, paddingBottom: 10 }}>
      <Icon name={icon} size={22} tone={icon === 'check' ? 'valid' : 'secondary'} />
      <Box style={{ flex: 1 }}>
        <Txt>{title}</Txt>
        <Txt kind="secondary" tone="secondary">
          {note}
        </Txt>
      </Box>
    </Box>
  )
}

function WhatToDo({ verdict }: { verdict: Verdict }) {
  const { reason, firstUsedAt } = verdict
  const rows = [
    verdict.licenceTypeName && verdict.scene ? `${verdict.licenceTypeName} · ${verdict.scene.name}` : null,
    firstUsedAt ? t('reason.replayedAt', { time: formatSeconds(Date.parse(firstUsedAt)) }) : null,
    verdict.presentedAt && !firstUsedAt
      ? t('verdict.check.presented', { time: formatSeconds(Date.parse(verdict.presentedAt)) })
      : null,
  ].filter((row): row is string => row !== null)
  return (
    <Card style={{ gap: 8 }}>
      <Txt kind="heading" role="heading" level={2}>
        {t('verdict.todo')}
      </Txt>
      {reason ? <Txt>{t(`reason.${reason}.todo`)}</Txt> : null}
      {rows.map((row) => (
        <Txt key={row} kind="secondary" tone="secondary">
          {row}
        </Txt>
      ))}
    </Card>
  )
}
