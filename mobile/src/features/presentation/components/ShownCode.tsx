import { serverNow } from '../../../api/server-clock'
import { formatMoment } from '../../../locale/format'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Notice } from '../../../ui/Badge'
import { Icon } from '../../../ui/Icon'
import { useOnline } from '../../../ui/OfflineBar'
import { Bone, Loading } from '../../../ui/Skeleton'
import { EmptyState, wordsOf } from '../../../ui/States'
import { outline, useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import { type Licence, licenceQuery } from '../../wallet'
import type { Scene } from '../kept-scenes'
import { hiddenLabels, shownFields } from '../shown-fields'
import type { Showing } from '../showing'
import { CodeRing, Frame, useRoom } from './CodeRing'

interface ShownCodeProps {
  showing: Showing
  licence: Licence
  scene: Scene
  onRetry(): void
}

const LAST_HOURS_MS = 6 * 3_600_000

export function ShownCode({ showing, licence, scene, onRetry }: ShownCodeProps) {
  const room = useRoom()
  const online = useOnline()
  switch (showing.state) {
    case 'preparing':
      return <PreparingCode />
    case 'clock_wrong':
      return (
        <EmptyState
          icon="clock"
          title={t('present.clockTitle')}
          action={{ text: t('present.clockCheck'), onTap: onRetry }}
        >
          {t('present.clockNote')}
        </EmptyState>
      )
    case 'ran_out': {
      const words = showing.failure?.kind === 'problem' ? wordsOf(showing.failure) : null
      return (
        <Box role="alert">
          <EmptyState
            icon={words ? words.icon : 'offline'}
            title={words?.title ?? t('present.ranOutTitle')}
            action={{ text: t('present.refill'), onTap: onRetry }}
          >
            {words?.detail ?? t('present.ranOutNote')}
          </EmptyState>
        </Box>
      )
    }
    case 'paused':
      return (
        <Box style={{ alignItems: 'center', gap: 12 }}>
          <Frame side={room} share={0}>
            <Icon name="eyeOff" size={48} tone="secondary" />
          </Frame>
          <Txt kind="secondary" tone="secondary">
            {t('present.paused')}
          </Txt>
        </Box>
      )
    case 'showing':
      return (
        <>
          <CodeRing
            text={showing.text}
            renewAt={showing.renewAt}
            label={t('present.codeLabel', { licence: licence.typeName, scene: scene.name })}
          />
          <SeenFields licence={licence} scene={scene} showing={showing} />
          {showing.reused && !online ? (
            <Notice tone="undecided" icon="info">
              {t('present.reused')}
            </Notice>
          ) : showing.lastsUntil - serverNow() < LAST_HOURS_MS ? (
            <Notice tone="undecided" icon="clock">
              {t('present.expiresSoon', { time: formatMoment(showing.lastsUntil, serverNow()) })}
            </Notice>
          ) : null}
        </>
      )
  }
}

type Shown = Extract<Showing, { state: 'showing' }>

/** Exactly what the other side will see, and what it will not. */
function SeenFields({ licence, scene, showing }: { licence: Licence; scene: Scene; showing: Shown }) {
  const theme = useTheme()
  const online = useOnline()
  const detail = licenceQuery(licence.identifier).use({ when: online })
  const hidden = hiddenLabels(detail.data?.fields.map(({ label }) => label) ?? [], scene).slice(0, 4)
  return (
    <Box style={{ gap: 14 }}>
      <Box
        role="region"
        label={t('present.fields')}
        style={{
          gap: 10,
          padding: 16,
          borderRadius: theme.radius.card,
          backgroundColor: '#FFFFFF',
          ...outline(theme.colour.line),
        }}
      >
        <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 8 }}>
          <Txt strong role="heading" level={2} style={{ flex: 1 }}>
            {t('present.fields')}
          </Txt>
          <Txt kind="secondary" tone="secondary">
            {licence.typeName}
          </Txt>
        </Box>
        {shownFields(scene, showing.claims).map((field) => (
          <Row key={field.label} {...field} />
        ))}
        {scene.portrait ? (
          <Row label={t('present.portraitField')} value={t('present.portraitValue')} />
        ) : null}
      </Box>
      <Txt kind="secondary" tone="secondary" align="center">
        {hidden.length > 0 ? t('present.hidden', { fields: hidden.join('、') }) : t('present.hiddenAll')}
      </Txt>
    </Box>
  )
}

function Row({ label, value }: { label: string; value: string }) {
  const theme = useTheme()
  return (
    <Box style={{ flexDirection: 'row', gap: 12 }}>
      <Txt kind="secondary" tone="secondary" style={{ width: theme.elder ? 104 : 76, paddingTop: 2 }}>
        {label}
      </Txt>
      <Txt tabular style={{ flex: 1 }}>
        {value}
      </Txt>
    </Box>
  )
}

export function PreparingCode() {
  const room = useRoom()
  return (
    <Loading>
      <Box style={{ alignItems: 'center', gap: 16 }}>
        <Frame side={room} share={0}>
          <Bone width={room - 48} height={room - 48} radius={8} />
        </Frame>
        <Bone width={180} height={16} />
        <Bone height={150} radius={12} />
      </Box>
    </Loading>
  )
}
