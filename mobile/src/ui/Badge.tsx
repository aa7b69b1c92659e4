import { Box } from '../platform/elements'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'
import { pad, useTheme } from './theme'
import { Txt } from './Txt'

export type BadgeTone = 'valid' | 'invalid' | 'undecided' | 'brand' | 'accent'

const grounds = {
  valid: 'validTint',
  invalid: 'invalidTint',
  undecided: 'undecidedTint',
  brand: 'brandTint',
  accent: 'accentTint',
} as const

export function Badge({ tone, icon, children }: { tone: BadgeTone; icon?: IconName; children: string }) {
  const theme = useTheme()
  return (
    <Box
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        alignSelf: 'flex-start',
        gap: 4,
        borderRadius: 999,
        backgroundColor: theme.colour[grounds[tone]],
        ...pad(3, 10),
      }}
    >
      {icon ? <Icon name={icon} size={theme.elder ? 20 : 14} tone={tone} /> : null}
      <Txt kind="caption" strong tone={tone}>
        {children}
      </Txt>
    </Box>
  )
}

/** A quiet coloured box for one message: icon, words, perhaps an action below. */
export function Notice({
  tone,
  icon,
  title,
  children,
}: {
  tone: BadgeTone
  icon: IconName
  title?: string
  children?: string
}) {
  const theme = useTheme()
  return (
    <Box
      role={tone === 'invalid' ? 'alert' : undefined}
      style={{
        flexDirection: 'row',
        gap: 10,
        borderRadius: theme.radius.button,
        backgroundColor: theme.colour[grounds[tone]],
        ...pad(12, 14),
      }}
    >
      <Icon name={icon} size={theme.elder ? 26 : 20} tone={tone} style={{ marginTop: 1 }} />
      <Box style={{ flex: 1, gap: 2 }}>
        {title ? (
          <Txt kind="secondary" strong tone={tone}>
            {title}
          </Txt>
        ) : null}
        {children ? <Txt kind="secondary">{children}</Txt> : null}
      </Box>
    </Box>
  )
}
