import Taro from '@tarojs/taro'

export function dial(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
