import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Adds what a browser needs to install the app and to start it without a network. */
export function writeServiceWorker(mobile) {
  const h5 = path.join(mobile, 'dist/h5')
  cpSync(path.join(mobile, 'web'), h5, { recursive: true })
  const files = readdirSync(h5, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(js|css|svg|webmanifest)$/.test(entry.name) &&
        entry.name !== 'service-worker.js',
    )
    .map(
      (entry) =>
        `/${path
          .relative(h5, path.join(entry.parentPath ?? entry.path, entry.name))
          .split(path.sep)
          .join('/')}`,
    )
    .sort()
  const hash = createHash('sha256')
  for (const file of ['/index.html', ...files]) hash.update(file).update(readFileSync(path.join(h5, file)))
  const worker = readFileSync(path.join(mobile, 'web/service-worker.js'), 'utf8')
    .replace('__VERSION__', `zhangban-${hash.digest('hex').slice(0, 16)}`)
    .replace('= __FILES__', `= ${JSON.stringify(['/', ...files])}`)
  writeFileSync(path.join(h5, 'service-worker.js'), worker)
}
