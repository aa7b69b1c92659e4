import Taro from '@tarojs/taro'

interface RandomValues {
  getRandomValues(option: {
    length: number
    success(result: { randomValues: ArrayBuffer }): void
    fail(cause: { errMsg: string }): void
  }): void
}

/** Cryptographically strong bytes of WeChat (`wx.getRandomValues`). */
export function randomBytes(length: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const taro = Taro as unknown as RandomValues
    taro.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}
