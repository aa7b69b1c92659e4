// `npm start`: everything on this machine. `--lan` serves phones of the same network, `--dev` rebuilds on change.
import { build } from './build.mjs'
import { checkNode, install } from './install.mjs'
import { inRoot } from './paths.mjs'
import { claimStart, runningStart } from './running.mjs'

checkNode()
if (runningStart()) {
  console.error('掌办已经在运行（另一个终端里）。')
  process.exit(1)
}
claimStart()
await install()
await build('server')
await build('h5')

const lan = process.argv.includes('--lan')
const { startStack } = await import('./stack.mjs')
const { printBanner } = await import('./banner.mjs')

let stopping = false
const dev = process.argv.includes('--dev')
let gateway
let stack
let watcher
const stop = async (code) => {
  if (stopping) return
  stopping = true
  console.log('\n正在停止 …')
  await watcher?.stop()
  await gateway?.stop()
  await stack?.stop()
  console.log('已停止，数据保留在 .data/。')
  process.exit(code)
}
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
process.on('SIGHUP', () => void stop(0))

if (lan) process.env.TRUSTED_PROXIES = '1'
stack = await startStack({
  dataFolder: inRoot('.data'),
  ports: { api: 4100, platforms: 4200, console: 4300 },
  onExit: (file, code) => {
    if (stopping) return
    console.error(`${file} 意外退出（${code}）。${dev ? '改好后会自动重启。' : ''}`)
    if (!dev) void stop(1)
  },
  ...(dev && (await import('./watch.mjs')).stackSettings()),
})
if (stopping) await stack.stop()
if (lan)
  gateway = await (await import('./lan.mjs')).startLanGateway({
    target: stack.url,
    dataFolder: inRoot('.data'),
  })
await printBanner(stack, gateway)
if (dev) watcher = (await import('./watch.mjs')).watch(stack)
