// `npm run reset`: both databases and this installation's keys start afresh.
import { existsSync, rmSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { runningStart } from './running.mjs'

if (runningStart()) {
  console.error('掌办还在运行：请先按 Ctrl-C 停止，再重置。')
  process.exit(1)
}
if (existsSync(inRoot('.data'))) {
  const { removePostgres } = await import('./postgres.mjs')
  await removePostgres(inRoot('.data', 'postgres'))
  rmSync(inRoot('.data'), { recursive: true, force: true })
}
console.log('已重置：下次 npm start 从头开始。')
