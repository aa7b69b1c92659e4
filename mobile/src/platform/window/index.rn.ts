import { useWindowDimensions } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import type { WindowMetrics } from './index'

export function useWindow(): WindowMetrics {
  const { width, height } = useWindowDimensions()
  const { top, bottom } = useSafeAreaInsets()
  return { width, height, top, bottom }
}
