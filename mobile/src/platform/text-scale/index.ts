import Taro from '@tarojs/taro'

let known: number | undefined

/** WeChat's own font setting, bounded so that layouts hold; 1 elsewhere. */
export function fontScale(): number {
  if (known !== undefined) return known
  const info = Taro.getAppBaseInfo?.() as { fontSizeScaleFactor?: number } | undefined
  known = Math.min(Math.max(info?.fontSizeScaleFactor ?? 1, 0.9), 1.5)
  return known
}
