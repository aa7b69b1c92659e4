/** Work that may wait until the first screen stands. */
export function whenIdle(work: () => void): void {
  setTimeout(work, 1_500)
}
