import { serverNow } from '../../../api/server-clock'
import { formatCardDay, groupNumber } from '../../../locale/format'
import { t } from '../../../locale/t'
import { Box, Tap } from '../../../platform/elements'
import { Gradient } from '../../../platform/gradient'
import { Icon } from '../../../ui/Icon'
import { useTheme } from '../../../ui/theme'
import { licenceColours } from '../../../ui/tokens'
import { Txt } from '../../../ui/Txt'
import { endsSoon, isPresentable, isUsable, type Licence, lookOf } from '../licence'

interface LicenceCardProps {
  licence: Licence
  covered?: boolean
  onOpen?(): void
  onPresent?(): void
}

const WHITE = '#FFFFFF'
const SOFT = 'rgba(255, 255, 255, 0.92)'

/** A licence with the proportions of a real card. The whole card opens it, the key on it presents at once. */
export function LicenceCard({ licence, covered, onOpen, onPresent }: LicenceCardProps) {
  const theme = useTheme()
  const { colour } = lookOf(licence)
  const [from, to] = licenceColours[colour]
  const presentable = onPresent && isPresentable(licence)
  return (
    <Gradient
      from={from}
      to={to}
      style={{
        aspectRatio: theme.elder ? 1.45 : 85.6 / 54,
        borderRadius: theme.radius.card + 2,
        padding: theme.elder ? 20 : 18,
        justifyContent: 'space-between',
        overflow: 'hidden',
      }}
    >
      {onOpen ? (
        <Tap
          role="button"
          label={t('wallet.openCard', { type: licence.typeName, holder: covered ? '' : licence.holderName })}
          onTap={onOpen}
          style={{
            position: 'absolute',
            top: 0,
            left: 0,
            right: 0,
            bottom: 0,
            borderRadius: theme.radius.card + 2,
          }}
        />
      ) : null}
      <CardHead licence={licence}>
        {presentable ? (
          <Tap
            role="button"
            label={t('wallet.presentKey', { type: licence.typeName })}
            onTap={onPresent}
            style={{
              width: theme.elder ? 60 : 48,
              height: theme.elder ? 60 : 48,
              borderRadius: theme.radius.button,
              alignItems: 'center',
              justifyContent: 'center',
              backgroundColor: WHITE,
            }}
          >
            <Icon name="qr" size={theme.elder ? 34 : 26} colour={from} />
          </Tap>
        ) : null}
      </CardHead>
      <CardFoot licence={licence} covered={covered} />
    </Gradient>
  )
}

function CardHead({ licence, children }: { licence: Licence; children: React.ReactNode }) {
  const theme = useTheme()
  const side = theme.elder ? 44 : 36
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'flex-start', gap: 10 }}>
      <Box
        style={{
          width: side,
          height: side,
          marginTop: 2,
          borderRadius: side / 2,
          alignItems: 'center',
          justifyContent: 'center',
          backgroundColor: 'rgba(255, 255, 255, 0.2)',
        }}
      >
        <Icon name={lookOf(licence).icon} size={theme.elder ? 26 : 20} colour={WHITE} />
      </Box>
      <Box style={{ flex: 1 }}>
        <Txt kind="heading" colour={WHITE} lines={1}>
          {licence.typeName}
        </Txt>
        <Txt kind={theme.elder ? 'caption' : 'secondary'} colour={SOFT} lines={2}>
          {licence.issuerName}
        </Txt>
      </Box>
      {children}
    </Box>
  )
}

function CardFoot({ licence, covered }: { licence: Licence; covered?: boolean }) {
  const theme = useTheme()
  const name = covered ? '＊＊＊' : licence.holderName
  const number = covered ? '······' : groupNumber(licence.maskedNumber)
  return (
    <Box style={{ gap: 4 }}>
      <StatusChip licence={licence} />
      <Box style={{ flexDirection: 'row', alignItems: 'flex-end', gap: 8 }}>
        <Box style={{ flex: 1 }}>
          <Txt colour={WHITE} lines={1}>
            {licence.note && !covered ? `${name} · ${licence.note}` : name}
          </Txt>
          <Txt kind={theme.elder ? 'body' : 'heading'} strong={false} colour={WHITE} tabular lines={1}>
            {number}
          </Txt>
        </Box>
        <Box style={{ alignItems: 'flex-end' }}>
          <Txt kind={theme.elder ? 'caption' : 'secondary'} colour={SOFT}>
            {t('wallet.validUntil')}
          </Txt>
          <Txt kind={theme.elder ? 'caption' : 'secondary'} colour={WHITE} tabular>
            {formatCardDay(licence.validUntil)}
          </Txt>
        </Box>
      </Box>
    </Box>
  )
}

/** Why a licence cannot be used and what to do, or that it ends soon. */
function StatusChip({ licence }: { licence: Licence }) {
  const days = endsSoon(licence, serverNow())
  if (isUsable(licence) && days === null) return null
  const text = isUsable(licence)
    ? days === 0
      ? t('status.today')
      : t('status.soon', { days: days ?? 0 })
    : licence.status === 'valid'
      ? ''
      : `${t(`status.${licence.status}`)} · ${t(`status.${licence.status}.todo`)}`
  return (
    <Box
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        alignSelf: 'flex-start',
        gap: 6,
        marginBottom: 4,
        borderRadius: 999,
        paddingTop: 3,
        paddingBottom: 3,
        paddingLeft: 10,
        paddingRight: 12,
        backgroundColor: WHITE,
      }}
    >
      <Icon name={isUsable(licence) ? 'clock' : 'warning'} size={16} colour="#8A3A08" />
      <Txt kind="caption" strong colour="#8A3A08">
        {text}
      </Txt>
    </Box>
  )
}
