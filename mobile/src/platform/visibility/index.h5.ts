import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

export function useVisible(): boolean {
  const [shown, setShown] = useState(true)
  const [foreground, setForeground] = useState(document.visibilityState === 'visible')
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    const changed = () => setForeground(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', changed)
    return () => document.removeEventListener('visibilitychange', changed)
  }, [])
  return shown && foreground
}
