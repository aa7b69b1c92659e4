import Taro from '@tarojs/taro'

/** Secrets: refresh tokens, holder keys, scene credentials. Encrypted by WeChat (`encrypt: true`). */
export async function readSecret(name: string): Promise<unknown> {
  try {
    const { data } = await Taro.getStorage<unknown>({
      key: `zbs.${name}`,
      encrypt: true,
    } as Taro.getStorage.Option<unknown>)
    return data ?? null
  } catch {
    return null
  }
}

export async function writeSecret(name: string, value: unknown): Promise<void> {
  await Taro.setStorage({ key: `zbs.${name}`, data: value, encrypt: true } as Taro.setStorage.Option)
}

export async function removeSecret(name: string): Promise<void> {
  await Taro.removeStorage({ key: `zbs.${name}` }).catch(() => undefined)
}

/** Runs alone among all windows of the app on this device. */
export async function exclusively<T>(_name: string, work: () => Promise<T>): Promise<T> {
  return work()
}
