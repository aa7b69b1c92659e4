// Runs jest and the tests of these scripts, and counts what they say.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { runCommand } from './run.mjs'

/** Paths come before --selectProjects, which takes every word after it for a project. */
export async function runJest({ args = [], projects = [], workers = 2 }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-jest-'))
  try {
    const outputFile = path.join(folder, 'result.json')
    const { code, output } = await runCommand(process.execPath, [
      inRoot('node_modules/jest/bin/jest.js'),
      ...args,
      '--json',
      `--outputFile=${outputFile}`,
      `--maxWorkers=${workers}`,
      ...(projects.length ? ['--selectProjects', ...projects] : []),
    ])
    if (!existsSync(outputFile)) return { passed: 0, failed: 1, skipped: 0, output }
    return { ...countJest(JSON.parse(readFileSync(outputFile, 'utf8')), code), output: withoutJson(output) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Numbers of a jest result. A suite that could not start, no test at all, and a bad end are failures too. */
export function countJest(result, code) {
  const skipped = result.numPendingTests + result.numTodoTests
  const passed = result.numPassedTests
  let failed = result.numFailedTests + result.numRuntimeErrorTestSuites
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1
  return { passed, failed, skipped, note: `${passed + result.numFailedTests} 项` }
}

const withoutJson = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n')

/** The tests of the scripts themselves: they need no jest, and some of them start browsers and servers. */
export async function runToolingTests() {
  const files = readdirSync(inRoot('.scripts')).filter((name) => name.endsWith('.test.mjs'))
  const args = ['--test', '--test-reporter=tap', ...files.map((name) => inRoot('.scripts', name))]
  const { code, output } = await runCommand(process.execPath, args)
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
  const passed = count('pass')
  let failed = count('fail') + count('cancelled')
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1
  return { passed, failed, skipped: count('skipped') + count('todo'), note: `${passed + failed} 项`, output }
}
