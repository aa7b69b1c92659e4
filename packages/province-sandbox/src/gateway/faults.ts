import type { Database } from '../database/database.js'
import { readSetting, writeSetting } from '../installation/settings.js'
import type { FaultName } from './fault-catalogue.js'
import type { PlatformName } from './platforms.js'

/** A fault that is switched on. */
export interface ActiveFault {
  fault: FaultName
  /** Of `latency`. */
  ms: number
  /** How many more calls it hits; null until it is switched off. */
  times: number | null
  /** Hits only calls whose path contains this text; null hits all. */
  only: string | null
}

export type Faults = Partial<Record<PlatformName, ActiveFault>>

/** Which fault is on at which platform; kept in the database, answered from memory. */
export class FaultSwitches {
  private constructor(
    private readonly database: Database,
    private active: Faults,
  ) {}

  static async open(database: Database): Promise<FaultSwitches> {
    return new FaultSwitches(database, (await readSetting<Faults>(database, 'faults')) ?? {})
  }

  all(): Faults {
    return this.active
  }

  async set(platform: PlatformName, fault: ActiveFault | null): Promise<void> {
    const { [platform]: _replaced, ...others } = this.active
    this.active = fault ? { ...others, [platform]: fault } : others
    await writeSetting(this.database, 'faults', this.active)
  }

  /** The fault that hits this call, counted as used. */
  async take(platform: PlatformName, path: string): Promise<ActiveFault | undefined> {
    const fault = this.active[platform]
    if (!fault || (fault.only !== null && !path.includes(fault.only))) return undefined
    if (fault.times !== null)
      await this.set(platform, fault.times > 1 ? { ...fault, times: fault.times - 1 } : null)
    return fault
  }
}
