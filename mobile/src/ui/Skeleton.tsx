import { Box, type Style } from '../platform/elements'
import { t } from '../locale/t'
import { cardGround, useTheme } from './theme'

export function Bone({
  width = '100%',
  height = 16,
  radius = 6,
  style,
}: {
  width?: number | string
  height?: number
  radius?: number
  style?: Style
}) {
  const theme = useTheme()
  return (
    <Box style={[{ width, height, borderRadius: radius, backgroundColor: theme.colour.skeleton }, style]} />
  )
}

/** What stands where content will be; read out as one short word. */
export function Loading({ children }: { children: React.ReactNode }) {
  return (
    <Box role="status" label={t('state.loading')}>
      <Box hidden>{children}</Box>
    </Box>
  )
}

export function SkeletonRows({ rows }: { rows: number }) {
  const theme = useTheme()
  return (
    <Loading>
      <Box style={[cardGround(theme), { padding: theme.space.card, gap: 20 }]}>
        {Array.from({ length: rows }, (_, row) => (
          <Box key={row} style={{ gap: 8 }}>
            <Bone width="62%" height={18} />
            <Bone width="88%" height={14} />
          </Box>
        ))}
      </Box>
    </Loading>
  )
}
