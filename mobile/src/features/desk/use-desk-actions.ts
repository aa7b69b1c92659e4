import { useState } from 'react'
import { t } from '../../locale/t'
import { readPictureCode } from '../../platform/picture-code'
import { hasCameraView, scanOnce } from '../../platform/scanner'
import { showToast } from '../../ui/toast'
import { canReportMismatch } from './components/VerdictActions'
import { useDesk } from './store'
import { useCounterKeys } from './use-counter-keys'

export interface DeskActions {
  scanning: boolean
  mismatching: boolean
  reading: boolean
  scan(): void
  stopScan(): void
  pickPicture(): void
  reportMismatch(): void
  stopMismatch(): void
  scanned(text: string): void
}

/** Everything a clerk can do from here, by hand, by key and by the gun. */
export function useDeskActions(active: boolean): DeskActions {
  const [scanning, setScanning] = useState(false)
  const [mismatching, setMismatching] = useState(false)

  const scanned = (text: string) => {
    setScanning(false)
    setMismatching(false)
    void useDesk.getState().verify(text)
  }
  const scan = () => {
    if (hasCameraView) setScanning(true)
    else void scanOnce().then((text) => (text === null ? undefined : scanned(text)))
  }
  const pickPicture = () => {
    void readPictureCode().then((code) => {
      if (code === null) return
      if (code.text === null) showToast(t('scanner.noCode'))
      else scanned(code.text)
    })
  }
  const onKey = (key: string, onControl: boolean): boolean => {
    const { work, next } = useDesk.getState()
    if (key === 'F2') {
      scan()
      return true
    }
    if (scanning || mismatching || work.state !== 'verdict') return false
    if (key === 'F8' && canReportMismatch(work.verdict)) {
      setMismatching(true)
      return true
    }
    if (key !== 'Enter' || onControl) return false
    next()
    return true
  }
  const { reading } = useCounterKeys(active, { onScan: scanned, onKey })

  return {
    scanning,
    mismatching,
    reading,
    scan,
    stopScan: () => setScanning(false),
    pickPicture,
    reportMismatch: () => setMismatching(true),
    stopMismatch: () => setMismatching(false),
    scanned,
  }
}
