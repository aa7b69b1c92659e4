/** Browsers allow it over HTTPS and on this machine only; elsewhere the app needs the network to start. */
export function prepareOfflineStart(): void {
  navigator.serviceWorker?.register('/service-worker.js').catch(() => undefined)
}
