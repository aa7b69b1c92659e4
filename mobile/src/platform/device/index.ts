import Taro from '@tarojs/taro'

export interface ThisDevice {
  name: string
  platform: 'weapp' | 'h5' | 'android' | 'ios'
}

export function thisDevice(): ThisDevice {
  const info = Taro.getDeviceInfo()
  return { name: `${info.brand} ${info.model}`.trim().slice(0, 40) || '微信小程序', platform: 'weapp' }
}
