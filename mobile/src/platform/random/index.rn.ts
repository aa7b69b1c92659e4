import { getRandomBytes } from 'expo-crypto'

export async function randomBytes(length: number): Promise<Uint8Array> {
  return getRandomBytes(length)
}
