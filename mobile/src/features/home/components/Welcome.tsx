import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Gradient } from '../../../platform/gradient'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import type { IconName } from '../../../ui/icon-paths'
import { useTheme } from '../../../ui/theme'
import { licenceColours } from '../../../ui/tokens'
import { Txt } from '../../../ui/Txt'
import { reach, useSession } from '../../identity'

const promises: { name: 'fields' | 'looks' | 'offline'; icon: IconName }[] = [
  { name: 'fields', icon: 'shield' },
  { name: 'looks', icon: 'eye' },
  { name: 'offline', icon: 'qr' },
]

/** What the app is good for, for somebody who is not signed in. */
export function Welcome() {
  const theme = useTheme()
  const endedBy = useSession((session) => session.endedBy)
  const [from, to] = licenceColours.blue
  return (
    <>
      <Gradient
        from={from}
        to={to}
        style={{ borderRadius: theme.radius.sheet, padding: 24, gap: 10, overflow: 'hidden' }}
      >
        <Box hidden style={{ position: 'absolute', right: -28, bottom: -40, opacity: 0.14 }}>
          <Icon name="idCard" size={168} colour="#FFFFFF" />
        </Box>
        <Txt kind="title" role="heading" level={2} colour="#FFFFFF">
          {t('home.welcome.title')}
        </Txt>
        <Txt colour="#FFFFFF">
          {endedBy === 'session_reused'
            ? t('home.welcome.reused')
            : endedBy
              ? t('home.welcome.expired')
              : t('home.welcome.detail')}
        </Txt>
        <Button
          kind="secondary"
          onTap={() => reach('L1', { screen: 'home' })}
          style={{ marginTop: 10, alignSelf: 'flex-start', minWidth: 132, borderWidth: 0 }}
        >
          {t('home.welcome.signIn')}
        </Button>
      </Gradient>
      <Promises />
    </>
  )
}

export function Promises() {
  const theme = useTheme()
  return (
    <Card style={{ gap: theme.elder ? 22 : 18 }}>
      {promises.map(({ name, icon }) => (
        <Box key={name} style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
          <IconTile icon={icon} />
          <Box style={{ flex: 1, gap: 2 }}>
            <Txt strong>{t(`home.promise.${name}`)}</Txt>
            <Txt kind="secondary" tone="secondary">
              {t(`home.promise.${name}Note`)}
            </Txt>
          </Box>
        </Box>
      ))}
    </Card>
  )
}

export function IconTile({ icon }: { icon: IconName }) {
  const theme = useTheme()
  const side = theme.elder ? 60 : 44
  return (
    <Box
      style={{
        width: side,
        height: side,
        borderRadius: 12,
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: theme.colour.brandTint,
      }}
    >
      <Icon name={icon} size={theme.elder ? 32 : 24} tone="brand" />
    </Box>
  )
}
