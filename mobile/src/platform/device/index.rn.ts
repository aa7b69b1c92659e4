import { Platform } from 'react-native'
import DeviceInfo from 'react-native-device-info'
import type { ThisDevice } from './index'

export function thisDevice(): ThisDevice {
  const name = `${DeviceInfo.getBrand()} ${DeviceInfo.getModel()}`.trim().slice(0, 40)
  return { name, platform: Platform.OS === 'ios' ? 'ios' : 'android' }
}
