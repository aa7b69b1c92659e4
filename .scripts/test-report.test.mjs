// What `npm test` says last is what happened.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inRoot } from './paths.mjs'
import { runCommand } from './run.mjs'
import { countJest } from './test-suites.mjs'

const clean = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}

/** Runs a piece of a test program to its end. */
async function ended(body) {
  const program = `import { Report } from '${inRoot('.scripts/test-report.mjs')}'
    const report = new Report()
    ${body}
    report.end()`
  const { code, output } = await runCommand(process.execPath, ['--input-type=module', '-e', program])
  return { code, output, last: output.trimEnd().split('\n').at(-1) }
}

test('a check that holds is one passed test, and the exit is clean', async () => {
  assert.deepEqual(
    await ended("await report.step('types', async () => {})").then(({ code, last }) => ({ code, last })),
    {
      code: 0,
      last: '1 passed, 0 failed',
    },
  )
})

test('a check that fails shows its output, counts and fails the run', async () => {
  const failing =
    "await report.step('types', async () => { throw Object.assign(new Error('x'), { output: 'line 7' }) })"
  const { code, output, last } = await ended(`await report.step('form', async () => {})\n${failing}`)
  assert.equal(last, '1 passed, 1 failed')
  assert.equal(code, 1)
  assert.match(output, /line 7/)
})

test('a run in which nothing ran is a failure', async () => {
  const { code, last } = await ended('')
  assert.deepEqual({ code, last }, { code: 1, last: '0 passed, 1 failed' })
})

test('skipped tests are named only when there are some', async () => {
  const { last } = await ended(
    "await report.suite('unit', async () => ({ passed: 2, failed: 0, skipped: 1 }))",
  )
  assert.equal(last, '2 passed, 0 failed, 1 skipped')
})

test('a jest run counts as its tests', () => {
  const { passed, failed, skipped } = countJest({ ...clean, numFailedTests: 2, numPendingTests: 1 }, 1)
  assert.deepEqual({ passed, failed, skipped }, { passed: 3, failed: 2, skipped: 1 })
})

test('a suite that could not start, a bad end without a failed test, and no test at all are failures', () => {
  assert.equal(countJest({ ...clean, numRuntimeErrorTestSuites: 1 }, 1).failed, 1)
  assert.equal(countJest(clean, 1).failed, 1)
  assert.equal(countJest({ ...clean, numPassedTests: 0 }, 0).failed, 1)
  assert.equal(countJest(clean, 0).failed, 0)
})
