// `npm run bench`: every benchmark of every workspace, one after another; words after it choose by name.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import { checkNode, install } from './install.mjs'
import { inRoot } from './paths.mjs'
import { runCommand } from './run.mjs'

const wanted = process.argv.slice(2)

function benchmarks() {
  const workspaces = ['api', 'tests', ...readdirSync(inRoot('packages')).map((name) => `packages/${name}`)]
  return workspaces
    .map((workspace) => `${workspace}/bench`)
    .filter((folder) => existsSync(inRoot(folder)))
    .flatMap((folder) => readdirSync(inRoot(folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.mjs') && !isShared(file))
}

/** What benchmarks share lies beside them; a benchmark itself exports nothing. */
const isShared = (file) => /^export /m.test(readFileSync(inRoot(file), 'utf8'))

checkNode()
await install()
await build('server')
const all = benchmarks()
const chosen = all.filter((file) => !wanted.length || wanted.includes(path.basename(file, '.mjs')))
if (!chosen.length) {
  console.error(`没有这个名字的基准测试。有：${all.map((file) => path.basename(file, '.mjs')).join('、')}`)
  process.exitCode = 1
}
for (const file of chosen) {
  console.log(`\n── ${file}\n`)
  const { code } = await runCommand(process.execPath, [inRoot(file)], { show: true })
  if (code !== 0) process.exitCode = 1
}
