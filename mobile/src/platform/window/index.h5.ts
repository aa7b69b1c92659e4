import { useEffect, useState } from 'react'
import type { WindowMetrics } from './index'

const read = (): WindowMetrics => ({ width: innerWidth, height: innerHeight, top: 0, bottom: 0 })

export function useWindow(): WindowMetrics {
  const [metrics, setMetrics] = useState(read)
  useEffect(() => {
    const changed = () => setMetrics(read())
    addEventListener('resize', changed)
    return () => removeEventListener('resize', changed)
  }, [])
  return metrics
}
