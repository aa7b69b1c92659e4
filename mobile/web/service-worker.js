/* global self, caches, __FILES__ */
/* Starts the app without a network: the files of one build, and never an answer of the api. */
const VERSION = '__VERSION__'
const FILES = __FILES__

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(VERSION)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const forgetOthers = (names) =>
    Promise.all(names.filter((name) => name !== VERSION).map((name) => caches.delete(name)))
  event.waitUntil(
    caches
      .keys()
      .then(forgetOthers)
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/'))
    return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else event.respondWith(caches.match(request).then((kept) => kept || fetch(request)))
})

/** The newest page when the network answers soon, else the kept one. */
async function page(request) {
  const kept = () => caches.match('/')
  const late = new Promise((resolve) => setTimeout(() => resolve(undefined), 3000))
  try {
    const answer = await Promise.race([fetch(request), late])
    if (answer && answer.ok) return answer
  } catch {
    // No network: the kept page follows.
  }
  return (await kept()) || fetch(request)
}
