// One `npm start` at a time over one data folder.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'

const file = inRoot('.data', 'running.pid')

/** The process id of a start that is running now, or null. A file left by a killed one does not count. */
export function runningStart() {
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8'))
  try {
    process.kill(pid, 0)
    return pid === process.pid ? null : pid
  } catch {
    return null
  }
}

export function claimStart() {
  mkdirSync(inRoot('.data'), { recursive: true })
  writeFileSync(file, String(process.pid))
  process.on('exit', () => rmSync(file, { force: true }))
}
