// Remembers, by the content of files, what has been built.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'

const skipped = new Set(['node_modules', 'dist', '.taro', '.cache', 'coverage'])

function* filesOf(target) {
  const absolute = inRoot(target)
  if (!existsSync(absolute)) return
  if (statSync(absolute).isFile()) {
    yield target
    return
  }
  for (const entry of readdirSync(absolute, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  ))
    if (!skipped.has(entry.name)) yield* filesOf(path.posix.join(target, entry.name))
}

/** A digest over the content of files and folders, relative to the root. */
export function fingerprint(targets, include = () => true) {
  const hash = createHash('sha256').update(process.version)
  for (const target of targets)
    for (const file of filesOf(target))
      if (include(file))
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(path.join(root, file)))
          .update('\0')
  return hash.digest('hex')
}

const markFile = (name) => inRoot('node_modules', '.zhangban', name)

export const isFresh = (name, mark) =>
  existsSync(markFile(name)) && readFileSync(markFile(name), 'utf8') === mark

export function remember(name, mark) {
  mkdirSync(path.dirname(markFile(name)), { recursive: true })
  writeFileSync(markFile(name), mark)
}

export const forget = (name) => rmSync(markFile(name), { force: true })
