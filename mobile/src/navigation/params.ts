import { useRouter } from '@tarojs/taro'

/** A parameter of the current screen; values are made of letters, digits, dots and dashes, so nothing is encoded. */
export function useParam(name: string): string | undefined {
  return useRouter().params[name] || undefined
}
