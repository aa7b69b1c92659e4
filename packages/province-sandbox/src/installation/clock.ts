import type { Database } from '../database/database.js'
import { readSetting, writeSetting } from './settings.js'

const CHINA_OFFSET_MS = 8 * 3_600_000

/** The sandbox's time: the machine's, moved by an offset that the console sets and the database keeps. */
export class SandboxClock {
  private constructor(
    private readonly database: Database,
    private readonly machine: () => number,
    private offset: number,
  ) {}

  static async open(database: Database, machine: () => number): Promise<SandboxClock> {
    return new SandboxClock(database, machine, (await readSetting<number>(database, 'clock_offset_ms')) ?? 0)
  }

  /** Milliseconds since the epoch by the moved clock. */
  now(): number {
    return this.machine() + this.offset
  }

  /** The machine's own time, by which signatures are checked: a moved clock must not cut the line. */
  machineNow(): number {
    return this.machine()
  }

  get offsetMs(): number {
    return this.offset
  }

  date(): Date {
    return new Date(this.now())
  }

  /** Today in China, YYYY-MM-DD. */
  today(): string {
    return new Date(this.now() + CHINA_OFFSET_MS).toISOString().slice(0, 10)
  }

  async move(offsetMs: number): Promise<void> {
    await writeSetting(this.database, 'clock_offset_ms', offsetMs)
    this.offset = offsetMs
  }
}

/** The last moment of a day YYYY-MM-DD in China, in milliseconds since the epoch. */
export function endOfChinaDay(day: string): number {
  return Date.parse(`${day}T23:59:59Z`) - CHINA_OFFSET_MS
}
