/** Mini-program and native packages lie on the device anyway. */
export function prepareOfflineStart(): void {
  // Nothing to do.
}
