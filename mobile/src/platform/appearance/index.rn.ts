import { Appearance, StatusBar } from 'react-native'

export function watchSystemDark(changed: (dark: boolean) => void): () => void {
  changed(Appearance.getColorScheme() === 'dark')
  const subscription = Appearance.addChangeListener(({ colorScheme }) => changed(colorScheme === 'dark'))
  return () => subscription.remove()
}

export function setGround(colour: string, dark: boolean): void {
  StatusBar.setBarStyle(dark ? 'light-content' : 'dark-content')
  StatusBar.setBackgroundColor?.(colour)
}

export function setTitle(_title: string): void {
  // Titles are drawn by the screens themselves.
}
