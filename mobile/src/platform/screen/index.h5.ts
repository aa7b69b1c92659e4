/** Browsers cannot raise the brightness; the screen stays on where the wake lock exists. */
export function brighten(): () => void {
  let lock: WakeLockSentinel | undefined
  let ended = false
  navigator.wakeLock
    ?.request('screen')
    .then((granted) => {
      lock = granted
      if (ended) void granted.release()
    })
    .catch(() => undefined)
  return () => {
    ended = true
    void lock?.release()
  }
}
