// One line per step while it runs, the output of what failed, and the sum as the last line.

const AT_ONCE = 2

export class Report {
  passed = 0
  failed = 0
  skipped = 0

  /** A check counts as one test. What it throws is why it failed; a text it returns is shown beside it. */
  step(name, run) {
    return this.suite(name, async () => ({ passed: 1, failed: 0, skipped: 0, note: await run() }))
  }

  /** `run` resolves to `{ passed, failed, skipped, note, output }`; true when nothing failed. */
  async suite(name, run) {
    const started = performance.now()
    const result = await run().catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: told(error) }))
    this.passed += result.passed
    this.failed += result.failed
    this.skipped += result.skipped
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6)
    const note = result.note ? `   ${result.note}` : ''
    console.log(`${result.failed ? '✗' : '✓'} ${seconds} s  ${name}${note}`)
    if (result.failed && result.output) console.log(`\n${result.output.trim()}\n`)
    return result.failed === 0
  }

  /** Runs steps a few at a time, in the given order. */
  async together(steps) {
    const waiting = [...steps]
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next()
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
  }

  crashed(error) {
    this.failed += 1
    console.error(told(error))
  }

  end() {
    if (this.passed + this.failed === 0) this.failed = 1
    const skipped = this.skipped ? `, ${this.skipped} skipped` : ''
    process.exitCode = this.failed ? 1 : 0
    console.log(`${this.passed} passed, ${this.failed} failed${skipped}`)
  }
}

const told = (error) =>
  error instanceof Error ? (error.output ?? error.stack ?? error.message) : String(error)
