// Builds what is stale: `server`, `h5`, `weapp`, `native`. As a command: node .scripts/build.mjs TARGET …
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkNode, install } from './install.mjs'
import { inRoot } from './paths.mjs'
import { mustRun } from './run.mjs'
import { fingerprint, isFresh, remember } from './stale.mjs'

const compiler = ['tsconfig.json', 'tsconfig.base.json', 'pnpm-lock.yaml']
const clientSources = [
  'mobile',
  'packages/contracts/src',
  'packages/licence-code/src',
  'packages/national-codes/src',
  'pnpm-lock.yaml',
]
const node = process.execPath

const targets = {
  server: {
    label: '服务端',
    sources: [...compiler, 'api', 'packages', 'tests'],
    output: 'api/dist/main.js',
    async build() {
      await mustRun(
        'Generating the Prisma client',
        node,
        [inRoot('node_modules/prisma/build/index.js'), 'generate'],
        {
          cwd: inRoot('api'),
          env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
        },
      )
      await mustRun('Compiling', node, [inRoot('node_modules/typescript/bin/tsc'), '-b'])
    },
  },
  h5: {
    label: '网页端',
    sources: clientSources,
    output: 'mobile/dist/h5/index.html',
    build: (options) => taro('h5', options),
  },
  weapp: {
    label: '小程序',
    sources: clientSources,
    output: 'mobile/dist/weapp/app.json',
    build: (options) => taro('weapp', options),
  },
  native: {
    label: '原生端',
    sources: clientSources,
    output: 'mobile/dist/ios',
    build: () => mustRun('Building native', 'npm', ['run', 'build:native'], { cwd: inRoot('mobile') }),
  },
}

const taro = (type, options) =>
  mustRun(`Building ${type}`, 'npm', ['run', `build:${type}`], { cwd: inRoot('mobile'), ...options })

/** Builds one target unless nothing it is made of has changed; true when it built. `group` as in run.mjs. */
export async function build(name, { force = false, group = false, say = console.log } = {}) {
  const target = targets[name]
  if (!target) throw new Error(`There is no target "${name}"; known: ${Object.keys(targets).join(', ')}`)
  const mark = fingerprint(target.sources)
  if (!force && isFresh(`build-${name}`, mark) && existsSync(inRoot(target.output))) return false
  say(`构建${target.label} …`)
  if (name !== 'server') rmSync(inRoot('mobile/dist', name), { recursive: true, force: true })
  await target.build({ group })
  remember(`build-${name}`, mark)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode()
  await install()
  await build('server')
  for (const name of process.argv.slice(2)) await build(name, { force: true })
}
