// `npm test`: everything that must hold. `--quick` is `npm run verify`, `--journeys` is `npm run e2e`;
// other arguments go to jest, which then runs alone: npm test -- packages/licence-code
import { build } from './build.mjs'
import { checkNode, install } from './install.mjs'
import { Report } from './test-report.mjs'

const given = process.argv.slice(2)
const quick = given.includes('--quick')
const journeysOnly = given.includes('--journeys')
const forJest = given.filter((argument) => argument !== '--quick' && argument !== '--journeys')

checkNode()
const report = new Report()

async function runAll() {
  const ready = await report.step('依赖与服务端构建', async () => {
    await install({ say: () => {} })
    await build('server', { say: () => {} })
  })
  if (!ready) return
  // Only now is there anything to import from node_modules.
  const { checks, clientBuilds } = await import('./checks.mjs')
  const { runJest, runToolingTests } = await import('./test-suites.mjs')
  const suite = (name, options) => () => report.suite(name, () => runJest(options))
  const client = () => report.step('构建网页端', clientBuilds.h5)
  if (forJest.length) {
    if (journeysOnly || forJest.some((argument) => /(^|\/)tests(\/|$)/.test(argument))) await client()
    return suite('测试', { args: forJest, projects: journeysOnly ? ['journeys'] : [] })()
  }
  const journeys = suite('旅程', { projects: ['journeys'], workers: 1 })
  if (journeysOnly) return (await client()) && journeys()
  const tooling = () => report.suite('工具', runToolingTests)
  const checking = Object.entries(checks({ cached: quick })).map(
    ([name, run]) =>
      () =>
        report.step(name, run),
  )
  const unit = suite('单元', { projects: ['unit'], workers: 2 })
  if (quick) {
    await report.together([...checking, tooling])
    return unit()
  }
  await report.together([
    ...checking,
    client,
    () => report.step('构建小程序', clientBuilds.weapp),
    () => report.step('构建原生端', clientBuilds.native),
    tooling,
  ])
  // What measures time or opens ports in earnest has the machine to itself.
  await unit()
  await suite('接口', { projects: ['http'], workers: 1 })()
  await journeys()
}

await runAll().catch((error) => report.crashed(error))
report.end()
