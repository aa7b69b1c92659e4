// Runs commands; what they print is shown only when they fail or when asked.
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

const groups = new Set()

/** Ends the commands that were run with `group`, with everything they started. */
export function endGroups() {
  for (const pid of groups) process.kill(-pid, 'SIGKILL')
}

/**
 * Runs to the end; resolves to `{ code, output }` and never rejects. `show` passes the output through.
 * `group` makes it a process group of its own, which Ctrl-C does not reach but `endGroups` does.
 */
export function runCommand(command, args, { cwd = root, env = {}, show = false, group = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: group,
    })
    if (group && child.pid) groups.add(child.pid)
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => {
      groups.delete(child.pid)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs to the end; throws with the output's tail when it fails. */
export async function mustRun(label, command, args, options) {
  const { code, output } = await runCommand(command, args, options)
  if (code !== 0) throw new Error(`${label} failed (${code}):\n${output.split('\n').slice(-60).join('\n')}`)
  return output
}
