// Runs commands; what they print is shown only when they fail or when asked.
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** Runs to the end; resolves to `{ code, output }` and never rejects. `show` passes the output through. */
export function runCommand(command, args, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs to the end; throws with the output's tail when it fails. */
export async function mustRun(label, command, args, options) {
  const { code, output } = await runCommand(command, args, options)
  if (code !== 0) throw new Error(`${label} failed (${code}):\n${output.split('\n').slice(-60).join('\n')}`)
  return output
}
