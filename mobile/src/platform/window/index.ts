import Taro from '@tarojs/taro'

export interface WindowMetrics {
  width: number
  height: number
  /** Room that the system keeps for itself. */
  top: number
  bottom: number
}

export function useWindow(): WindowMetrics {
  const info = Taro.getWindowInfo()
  const bottom = info.safeArea ? info.windowHeight - info.safeArea.bottom : 0
  return {
    width: info.windowWidth,
    height: info.windowHeight,
    top: info.statusBarHeight ?? 0,
    bottom: Math.max(bottom, 0),
  }
}
