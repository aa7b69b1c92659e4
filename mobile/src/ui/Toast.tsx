import { Box } from '../platform/elements'
import { pad, useTheme } from './theme'
import { useToast } from './toast'
import { Txt } from './Txt'

export function Toast() {
  const theme = useTheme()
  const text = useToast((toast) => toast.text)
  return (
    <Box
      role="status"
      live="polite"
      style={{
        position: 'absolute',
        left: 24,
        right: 24,
        bottom: 96,
        alignItems: 'center',
        zIndex: 20,
        height: text ? undefined : 0,
      }}
    >
      {text ? (
        <Box
          style={{ borderRadius: 12, backgroundColor: theme.dark ? '#E6EBF1' : '#0F1B2A', ...pad(12, 18) }}
        >
          <Txt kind="secondary" colour={theme.dark ? '#0F1B2A' : '#FFFFFF'} align="center">
            {text}
          </Txt>
        </Box>
      ) : null}
    </Box>
  )
}
