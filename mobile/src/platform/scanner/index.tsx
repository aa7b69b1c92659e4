import Taro from '@tarojs/taro'
import type { CameraViewProps } from './port'

export type { CameraProblem, CameraViewProps } from './port'

/** The system's own scanner takes the whole screen; there is no view of ours. */
export const hasCameraView = false

/** Null when the person turned back. */
export async function scanOnce(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result === '' ? null : result
  } catch {
    return null
  }
}

export function CameraView(_props: CameraViewProps) {
  return null
}
