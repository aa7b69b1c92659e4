import { Inject, Injectable } from '@nestjs/common'
import { ENV } from '../config/config.module.js'
import type { Env } from '../config/env.js'

/** Every place between two durable effects where a crash must lose nothing. Tests kill the process at each of them. */
export const failpoints = [
  'credentials.after_signing',
  'verification.before_transaction',
  'verification.after_consume',
  'verification.after_record',
  'verification.before_commit',
  'verification.after_commit',
] as const

export type FailpointName = (typeof failpoints)[number]

/** Kills the process at the configured point; does nothing otherwise. */
@Injectable()
export class Failpoint {
  constructor(@Inject(ENV) private readonly env: Env) {}

  reach(name: FailpointName): void {
    if (this.env.FAILPOINT === name) process.kill(process.pid, 'SIGKILL')
  }
}
