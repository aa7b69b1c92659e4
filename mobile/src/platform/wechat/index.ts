import Taro from '@tarojs/taro'

export const hasWechatSignIn = true

/** The temporary code of `wx.login`. */
export async function wechatLoginCode(): Promise<string> {
  const { code } = await Taro.login()
  return code
}
