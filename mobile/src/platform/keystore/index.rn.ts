import * as SecureStore from 'expo-secure-store'

const options: SecureStore.SecureStoreOptions = {
  keychainAccessible: SecureStore.WHEN_UNLOCKED_THIS_DEVICE_ONLY,
}

/** The key store takes texts under names of letters, digits and `._-`. */
const entry = (name: string) => `zb.${name.replaceAll('/', '.')}`

export async function readSecret(name: string): Promise<unknown> {
  const text = await SecureStore.getItemAsync(entry(name), options)
  return text === null ? null : (JSON.parse(text) as unknown)
}

export async function writeSecret(name: string, value: unknown): Promise<void> {
  await SecureStore.setItemAsync(entry(name), JSON.stringify(value), options)
}

export async function removeSecret(name: string): Promise<void> {
  await SecureStore.deleteItemAsync(entry(name), options)
}

export async function exclusively<T>(_name: string, work: () => Promise<T>): Promise<T> {
  return work()
}
