import { useEffect } from 'react'
import { create } from 'zustand'
import { useConnectivity } from '../api/connectivity'
import { t } from '../locale/t'
import { Box } from '../platform/elements'
import { watchNetwork } from '../platform/network'
import { Icon } from './Icon'
import { pad, useTheme } from './theme'
import { Txt } from './Txt'

const useNetwork = create<{ online: boolean }>(() => ({ online: true }))
let watching = false

export function useOnline(): boolean {
  useEffect(() => {
    if (watching) return
    watching = true
    watchNetwork((online) => useNetwork.setState({ online }))
  }, [])
  const reached = useConnectivity((connectivity) => connectivity.reached)
  return useNetwork((network) => network.online) && reached
}

/** Quiet, and says what still works. */
export function OfflineBar({ children }: { children?: string }) {
  const theme = useTheme()
  const online = useOnline()
  if (online) return null
  return (
    <Box
      role="status"
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        gap: 8,
        backgroundColor: theme.colour.undecidedTint,
        ...pad(8, theme.space.page),
      }}
    >
      <Icon name="offline" size={theme.elder ? 22 : 18} tone="undecided" />
      <Txt kind="secondary" tone="undecided" style={{ flex: 1 }}>
        {children ?? t('offline.general')}
      </Txt>
    </Box>
  )
}
