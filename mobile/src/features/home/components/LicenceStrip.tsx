import { t } from '../../../locale/t'
import { go, goToTab } from '../../../navigation/go'
import { Box, Tap } from '../../../platform/elements'
import { Gradient } from '../../../platform/gradient'
import { TextButton } from '../../../ui/Button'
import { Card, Section } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { Bone, Loading } from '../../../ui/Skeleton'
import { useTheme } from '../../../ui/theme'
import { licenceColours } from '../../../ui/tokens'
import { Txt } from '../../../ui/Txt'
import { isPresentable, type Licence, lookOf, shortNameOf } from '../../wallet'

/** The licences most used; a tap presents at once. Two larger ones in 长辈版. */
export function LicenceStrip({ cards, total }: { cards: readonly Licence[]; total: number }) {
  const theme = useTheme()
  const shown = cards.slice(0, theme.elder ? 2 : 3)
  return (
    <Section
      title={t('home.licences')}
      action={
        <TextButton tone="secondary" chevron onTap={() => goToTab('wallet')}>
          {t('home.licences.all', { total })}
        </TextButton>
      }
    >
      {shown.length === 0 ? (
        <Card style={{ gap: 4 }}>
          <Txt>{t('home.licences.empty')}</Txt>
          <Txt kind="secondary" tone="secondary">
            {t('home.licences.emptyNote')}
          </Txt>
        </Card>
      ) : (
        <Box style={{ flexDirection: 'row', gap: 10 }}>
          {shown.map((licence) => (
            <StripCard key={licence.identifier} licence={licence} />
          ))}
        </Box>
      )}
    </Section>
  )
}

function StripCard({ licence }: { licence: Licence }) {
  const theme = useTheme()
  const { icon, colour } = lookOf(licence)
  const [from, to] = licenceColours[colour]
  const presentable = isPresentable(licence)
  const white = '#FFFFFF'
  const name = shortNameOf(licence)
  const action = presentable ? t('home.licences.tap') : t('home.licences.view')
  return (
    <Gradient from={from} to={to} style={{ flex: 1, borderRadius: theme.radius.card, overflow: 'hidden' }}>
      <Tap
        role="button"
        onTap={() =>
          presentable
            ? go('present', { licence: licence.identifier })
            : go('licence', { id: licence.identifier })
        }
        style={{
          minHeight: theme.elder ? 116 : 92,
          justifyContent: 'space-between',
          padding: theme.elder ? 16 : 12,
          gap: 10,
        }}
      >
        <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 6 }}>
          <Icon name={icon} size={theme.elder ? 26 : 18} colour={white} />
          <Txt strong colour={white} lines={1} style={{ flexShrink: 1 }}>
            {name}
          </Txt>
        </Box>
        <Box style={{ flexDirection: 'row', alignItems: 'flex-end', justifyContent: 'space-between' }}>
          <Txt kind="caption" colour={white}>
            {action}
          </Txt>
          <Icon name={presentable ? 'qr' : 'right'} size={theme.elder ? 32 : 22} colour={white} />
        </Box>
      </Tap>
    </Gradient>
  )
}

export function StripSkeleton() {
  const theme = useTheme()
  const height = theme.elder ? 116 : 92
  return (
    <Section title={t('home.licences')}>
      <Loading>
        <Box style={{ flexDirection: 'row', gap: 10 }}>
          {(theme.elder ? [0, 1] : [0, 1, 2]).map((card) => (
            <Bone key={card} height={height} radius={12} style={{ flex: 1 }} />
          ))}
        </Box>
      </Loading>
    </Section>
  )
}
