import Taro from '@tarojs/taro'

/** Small texts that are no secret: settings and copies of what screens last showed. */
export async function writeStored(key: string, value: string): Promise<void> {
  await Taro.setStorage({ key: `zb.${key}`, data: value }).catch(() => undefined)
}

export async function removeStored(key: string): Promise<void> {
  await Taro.removeStorage({ key: `zb.${key}` }).catch(() => undefined)
}

/** Answers at once where the platform can, so that the first paint has the right appearance. */
export function readStoredNow(key: string): string | null {
  try {
    const data: unknown = Taro.getStorageSync(`zb.${key}`)
    return typeof data === 'string' && data !== '' ? data : null
  } catch {
    return null
  }
}
