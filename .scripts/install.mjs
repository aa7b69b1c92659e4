// Installs with the pinned pnpm when the lockfile or a manifest changed since the last time.
import { existsSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { mustRun } from './run.mjs'
import { fingerprint, isFresh, remember } from './stale.mjs'

const PNPM = 'pnpm@12.21.0'

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`掌办需要 Node.js 20.19 或更高版本，这里是 ${process.versions.node}。`)
  process.exit(1)
}

export async function install({ say = console.log } = {}) {
  const mark = fingerprint(
    [
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'package.json',
      'api/package.json',
      'mobile/package.json',
      'tests/package.json',
      'packages',
    ],
    (file) => /(^|\/)(package\.json|pnpm-[a-z]+\.yaml)$/.test(file),
  )
  if (existsSync(inRoot('node_modules')) && isFresh('install', mark)) return
  say('安装依赖 …')
  await mustRun('Installing', 'npx', ['-y', PNPM, 'install', '--frozen-lockfile'], {
    env: { CI: 'true', npm_config_yes: 'true' },
  })
  remember('install', mark)
}
