// `npm run dev`: compiles on change, starts anew what the change touches, builds the H5 client again.
import { spawn } from 'node:child_process'
import { cpSync, rmSync, watch as watchFolder } from 'node:fs'
import { createInterface } from 'node:readline'
import { build } from './build.mjs'
import { inRoot } from './paths.mjs'
import { endGroups } from './run.mjs'

const QUIET_MS = 400
const labels = { 'api/dist/main.js': 'api', 'packages/province-sandbox/dist/main.js': '沙箱' }
/** Which programs run the code of a folder. */
const usersOf = {
  api: ['api'],
  'packages/contracts': ['api'],
  'packages/catalogue': ['sandbox', 'api'],
  'packages/licence-code': ['sandbox', 'api'],
  'packages/national-codes': ['sandbox', 'api'],
  'packages/province': ['sandbox', 'api'],
  'packages/province-sandbox': ['sandbox'],
}
const clientFolders = ['mobile/src', 'mobile/editions', 'mobile/config']

/** How a watched stack starts: the client from a copy, which stays whole while the next one is built. */
export function stackSettings() {
  copyClient()
  return { h5: inRoot('.data', 'h5'), onLine: printLine }
}

function copyClient() {
  rmSync(inRoot('.data', 'h5'), { recursive: true, force: true })
  cpSync(inRoot('mobile/dist/h5'), inRoot('.data', 'h5'), { recursive: true })
}

/** One line of a program's output, marked with the program. */
function printLine(file, line) {
  if (line.trim()) console.log(`[${labels[file] ?? file}] ${line}`)
}

/** Watches until `stop`. */
export function watch({ programs }) {
  const compiler = startCompiler()
  const touched = new Set()
  const restart = whenQuiet(async () => {
    const names = ['sandbox', 'api'].filter((name) => touched.has(name))
    touched.clear()
    for (const name of names) await restartProgram(name, programs[name])
  })
  let stopped = false
  const rebuild = whenQuiet(async () => {
    if (stopped || !(await buildClient()) || stopped) return
    copyClient()
    // The api knows the client's files from its start.
    touched.add('api')
    restart()
  })
  const watchers = Object.entries(usersOf).map(([folder, users]) =>
    watchFolder(inRoot(folder, 'dist'), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.js')) return
      for (const user of users) touched.add(user)
      restart()
    }),
  )
  for (const folder of clientFolders) watchers.push(watchFolder(inRoot(folder), { recursive: true }, rebuild))
  printLine('开发', '正在监听改动，按 Ctrl-C 停止')
  return {
    async stop() {
      stopped = true
      for (const watcher of watchers) watcher.close()
      endGroups()
      await compiler.stop()
    },
  }
}

function startCompiler() {
  const args = [
    inRoot('node_modules/typescript/bin/tsc'),
    '-b',
    '--watch',
    '--preserveWatchOutput',
    '--pretty',
    'false',
  ]
  const child = spawn(process.execPath, args, { cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((done) => child.once('exit', done))
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => printLine('tsc', line))
  return {
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

async function restartProgram(name, program) {
  const started = performance.now()
  try {
    await program.restart()
    printLine('开发', `${name} 已重启（${Math.round(performance.now() - started)} ms）`)
  } catch (error) {
    printLine('开发', `${name} 没有起来：${error.message}`)
  }
}

/** True when there is a new client. */
async function buildClient() {
  const started = performance.now()
  try {
    if (!(await build('h5', { say: () => {}, group: true }))) return false
    printLine('网页端', `已重新构建（${((performance.now() - started) / 1000).toFixed(1)} s），刷新页面即可`)
    return true
  } catch (error) {
    for (const line of error.message.split('\n')) printLine('网页端', line)
    return false
  }
}

/** Runs the work once changes have paused; changes during the work run it once more. */
function whenQuiet(work) {
  let timer
  let busy = false
  let again = false
  const start = async () => {
    if (busy) {
      again = true
      return
    }
    busy = true
    await work()
    busy = false
    if (again) {
      again = false
      await start()
    }
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void start(), QUIET_MS)
  }
}
