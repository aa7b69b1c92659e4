import Taro from '@tarojs/taro'

/** Keeps the screen on and bright while a code is shown; the answer puts things back. */
export function brighten(): () => void {
  let before: number | undefined
  let ended = false
  const quietly = () => undefined
  Taro.setKeepScreenOn({ keepScreenOn: true }).catch(quietly)
  void Taro.getScreenBrightness({
    success: ({ value }) => {
      before = value
      if (!ended) Taro.setScreenBrightness({ value: 1 }).catch(quietly)
    },
  })
  return () => {
    ended = true
    Taro.setKeepScreenOn({ keepScreenOn: false }).catch(quietly)
    if (before !== undefined) Taro.setScreenBrightness({ value: before }).catch(quietly)
  }
}
