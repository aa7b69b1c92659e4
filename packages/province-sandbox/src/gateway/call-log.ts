import type { PlatformName } from './platforms.js'

/** One call as the console shows it; paths hold no personal data, bodies and queries are not kept. */
export interface LoggedCall {
  at: string
  method: string
  path: string
  status: number | null
  milliseconds: number
  fault: string | null
}

const KEPT = 200

/** The last calls of each platform, in memory. */
export class CallLog {
  private readonly calls = new Map<PlatformName, LoggedCall[]>()

  add(platform: PlatformName, call: LoggedCall): void {
    const calls = this.calls.get(platform) ?? []
    calls.unshift(call)
    calls.length = Math.min(calls.length, KEPT)
    this.calls.set(platform, calls)
  }

  /** Latest first. */
  of(platform: PlatformName): LoggedCall[] {
    return [...(this.calls.get(platform) ?? [])]
  }
}
