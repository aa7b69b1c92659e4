/** `node scripts/build.mjs h5 weapp android ios`: builds the named targets into dist/. */
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeServiceWorker } from './write-service-worker.mjs'

const mobile = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const taro = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro')

const argumentsOf = {
  h5: ['build', '--type', 'h5'],
  weapp: ['build', '--type', 'weapp'],
  android: ['build', '--type', 'rn', '--platform', 'android'],
  ios: ['build', '--type', 'rn', '--platform', 'ios'],
}

const targets = process.argv.slice(2)
if (targets.length === 0 || targets.some((target) => !(target in argumentsOf))) {
  console.error(`Name one or more targets: ${Object.keys(argumentsOf).join(', ')}`)
  process.exit(2)
}

/** What a finished build has: Metro ends without an error code when it fails halfway. */
const proof = { h5: 'index.html', weapp: 'app.json', android: 'index.bundle', ios: 'index.bundle' }

for (const target of targets) {
  const bundle = path.join('dist', target)
  rmSync(path.join(mobile, bundle), { recursive: true, force: true })
  const native = ['--bundle-output', path.join(bundle, 'index.bundle'), '--assets-dest', bundle]
  const args = [...argumentsOf[target], ...(target === 'android' || target === 'ios' ? native : [])]
  execFileSync(process.execPath, [taro, ...args], {
    cwd: mobile,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (!existsSync(path.join(mobile, bundle, proof[target]))) {
    console.error(`The ${target} build made no ${proof[target]}`)
    process.exit(1)
  }
  if (target !== 'h5') continue
  writeServiceWorker(mobile)
  execFileSync(process.execPath, [path.join(mobile, 'scripts/check-size.mjs')], { stdio: 'inherit' })
}
