export function watchSystemDark(changed: (dark: boolean) => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)')
  const listener = () => changed(query.matches)
  listener()
  query.addEventListener?.('change', listener)
  return () => query.removeEventListener?.('change', listener)
}

export function setGround(colour: string, dark: boolean): void {
  document.body.style.background = colour
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
  for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
    meta.setAttribute('content', colour)
}

export function setTitle(title: string): void {
  document.title = title
}
