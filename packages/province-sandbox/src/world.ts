import type { Edition } from '@zhangban/catalogue'
import type { Database } from './database/database.js'
import type { CallLog } from './gateway/call-log.js'
import type { FaultSwitches } from './gateway/faults.js'
import type { PlatformCredentials } from './installation/applications.js'
import type { SandboxClock } from './installation/clock.js'
import type { IssuerKeyRecord } from './licence-repository/issuer-keys.js'

/** What the platforms and the console of one sandbox share. */
export interface World {
  database: Database
  clock: SandboxClock
  edition: Edition
  credentials: PlatformCredentials
  issuerKeys: readonly IssuerKeyRecord[]
  faults: FaultSwitches
  log: CallLog
}
