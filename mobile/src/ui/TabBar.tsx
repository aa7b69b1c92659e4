import { t } from '../locale/t'
import { goToTab, type TabName } from '../navigation/go'
import { Box, Tap } from '../platform/elements'
import { useWindow } from '../platform/window'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'
import { useTheme } from './theme'
import { Txt } from './Txt'

const tabs: { name: TabName; icon: IconName }[] = [
  { name: 'home', icon: 'home' },
  { name: 'wallet', icon: 'wallet' },
  { name: 'desk', icon: 'desk' },
  { name: 'me', icon: 'me' },
]

/** The tab of the clerks shows only for clerks. */
export function TabBar({ current, clerk }: { current: TabName; clerk: boolean }) {
  const theme = useTheme()
  const { bottom } = useWindow()
  return (
    <Box
      role="navigation"
      label={t('tab.label')}
      style={{
        flexDirection: 'row',
        justifyContent: 'center',
        paddingBottom: bottom,
        backgroundColor: theme.colour.surface,
        borderTopWidth: 1,
        borderStyle: 'solid',
        borderColor: theme.colour.line,
      }}
    >
      {tabs
        .filter(({ name }) => clerk || name !== 'desk')
        .map(({ name, icon }) => {
          const here = name === current
          return (
            <Tap
              key={name}
              role="button"
              current={here}
              onTap={() => {
                if (!here) goToTab(name)
              }}
              style={{
                flex: 1,
                maxWidth: 160,
                minHeight: theme.elder ? 76 : 58,
                alignItems: 'center',
                justifyContent: 'center',
                gap: 2,
              }}
            >
              <Icon name={icon} size={theme.elder ? 30 : 24} tone={here ? 'brand' : 'secondary'} />
              <Txt kind="caption" strong={here} tone={here ? 'brand' : 'secondary'}>
                {t(`tab.${name}`)}
              </Txt>
            </Tap>
          )
        })}
    </Box>
  )
}
