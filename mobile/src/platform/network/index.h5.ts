export function watchNetwork(changed: (online: boolean) => void): () => void {
  const read = () => changed(navigator.onLine)
  read()
  addEventListener('online', read)
  addEventListener('offline', read)
  return () => {
    removeEventListener('online', read)
    removeEventListener('offline', read)
  }
}
