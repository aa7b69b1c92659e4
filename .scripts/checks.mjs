// The checks that are no tests of behaviour: types, form, boundaries, dead code, and that the client builds.
import { existsSync } from 'node:fs'
import { build } from './build.mjs'
import { inRoot } from './paths.mjs'
import { runCommand } from './run.mjs'
import { sizesOf } from './sizes.mjs'

const bin = (file) => inRoot('node_modules', file)
const ESLINT_CACHE = [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  inRoot('node_modules/.cache/eslint/'),
]

async function must(...args) {
  const { code, output } = await runCommand(process.execPath, args)
  if (code !== 0) throw Object.assign(new Error(`failed (${code})`), { output })
}

const typesOf = (folder) => () => must(bin('typescript/bin/tsc'), '--noEmit', '-p', inRoot(folder))

/** By name. The cache makes lint quick where only few files changed, but does not see types change elsewhere. */
export function checks({ cached }) {
  return {
    代码规则: () => must(bin('eslint/bin/eslint.js'), '.', '--quiet', ...(cached ? ESLINT_CACHE : [])),
    格式: () => must(bin('@biomejs/biome/bin/biome'), 'format', '.'),
    ...(existsSync(inRoot('mobile/tsconfig.json')) && { 客户端类型: typesOf('mobile') }),
    接口测试类型: typesOf('api/test'),
    导入方向: () => must(inRoot('.scripts/boundaries.mjs')),
    无用代码: () => must(bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints'),
  }
}

const built = (target) => async () => {
  await build(target, { say: () => {} })
  const { note, over } = sizesOf(target)
  if (over.length) throw Object.assign(new Error('too large'), { output: `${note}\n${over.join('\n')}` })
  return note
}

export const clientBuilds = { h5: built('h5'), weapp: built('weapp'), native: built('native') }
