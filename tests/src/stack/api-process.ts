import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { stack } from './stack.js'

const main = path.resolve(__dirname, '../../../api/dist/main.js')

export interface ApiProcess {
  url: string
  child: ChildProcess
  /** Resolves to the signal or code with which it ended. */
  ended: Promise<NodeJS.Signals | number | null>
}

/** Another instance of the api over the stack's database, in a process of its own. */
export function startApiProcess(settings: Record<string, string> = {}): Promise<ApiProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, ...stack.apiEnv, PORT: '0', STOP_WITH_PARENT: 'true', ...settings },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = new Promise<NodeJS.Signals | number | null>((done) => {
      child.once('exit', (code, signal) => done(signal ?? code))
    })
    void ended.then((how) => reject(new Error(`The api ended with ${how}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{"ready"')) return
      resolve({ url: (JSON.parse(line) as { url: string }).url, child, ended })
    })
  })
}
