// Our own programs as child processes: started, stopped and started again.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { inRoot } from './paths.mjs'

const STOP_TIMEOUT_MS = 15_000

const passThrough = (_file, line) => process.stdout.write(`${line}\n`)

/** Starts a program; `restart` starts it anew, also after it has ended, with the same settings. */
export async function keepProgram(file, env, listeners) {
  let running = await startProgram(file, env, listeners)
  return {
    ready: running.ready,
    stop: () => running.stop(),
    async restart() {
      await running.stop()
      running = await startProgram(file, env, listeners)
    },
  }
}

/** Waits for the program's `{"ready":true}` line; its other lines go to `onLine`. */
function startProgram(file, env, { onExit = () => {}, onLine = passThrough } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', inRoot(file)], {
      env: { ...process.env, ...env, STOP_WITH_PARENT: 'true' },
      // Its own process group: Ctrl-C reaches the start script alone, which stops things in order.
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let ready = false
    let asked = false
    const exited = new Promise((done) => child.once('exit', done))
    child.once('exit', (code) => {
      if (!ready) reject(new Error(`${file} ended with code ${code} before it was ready`))
      else if (!asked) onExit(file, code)
    })
    child.once('error', reject)
    const stop = async () => {
      asked = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await exited
      clearTimeout(timer)
    }
    createInterface({ input: child.stderr }).on('line', (line) => onLine(file, line))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = ready ? null : readyMessage(line)
      if (!message) return onLine(file, line)
      ready = true
      resolve({ ready: message, stop })
    })
  })
}

function readyMessage(line) {
  try {
    const message = JSON.parse(line)
    return message.ready ? message : null
  } catch {
    return null
  }
}
