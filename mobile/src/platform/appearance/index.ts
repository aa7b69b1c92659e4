import Taro from '@tarojs/taro'

/** Whether the system asks for dark, now and whenever that changes. */
export function watchSystemDark(changed: (dark: boolean) => void): () => void {
  const app = Taro.getAppBaseInfo?.() as { theme?: string } | undefined
  changed(app?.theme === 'dark')
  const listener = ({ theme }: { theme: string }) => changed(theme === 'dark')
  Taro.onThemeChange?.(listener)
  return () => Taro.offThemeChange?.(listener)
}

/** The ground behind the page, seen when it is pulled beyond its end. */
export function setGround(colour: string, dark: boolean): void {
  void Taro.setBackgroundColor?.({
    backgroundColor: colour,
    backgroundColorTop: colour,
    backgroundColorBottom: colour,
  })
  void Taro.setNavigationBarColor?.({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor: colour })
}

export function setTitle(_title: string): void {
  // Titles are drawn by the screens themselves.
}
