import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import type { Logger } from 'pino'
import { AuditSealer } from '../audit/audit-sealer.js'
import { IdempotencyRepository } from '../http/idempotency.repository.js'
import { SessionRepository, SmsCodeRepository } from '../identity/index.js'
import { LOGGER } from '../observability/logger.js'
import { VerificationRepository } from '../presentation/index.js'
import { RateLimiter } from '../security/rate-limiter.js'
import { CredentialRepository, CredentialService } from '../wallet/index.js'

const SECOND = 1_000

interface Chore {
  name: string
  every: number
  work: () => Promise<unknown>
}

/** Repeated chores. Each is safe to run on several instances at once and to be killed in the middle. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly chores: Chore[]
  private readonly timers = new Set<NodeJS.Timeout>()
  private readonly running = new Set<Promise<void>>()
  private stopped = false

  constructor(
    sealer: AuditSealer,
    credentials: CredentialService,
    relayed: CredentialRepository,
    verifications: VerificationRepository,
    sessions: SessionRepository,
    codes: SmsCodeRepository,
    answers: IdempotencyRepository,
    limiter: RateLimiter,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.chores = [
      { name: 'seal audit', every: SECOND, work: () => sealer.seal() },
      {
        name: 'revoke credentials of ended devices',
        every: 2 * SECOND,
        work: () => credentials.revokeEnded(),
      },
      { name: 'empty verdicts', every: 60 * SECOND, work: () => verifications.forgetFieldValues() },
      { name: 'forget used codes', every: 3600 * SECOND, work: () => verifications.forgetOld() },
      { name: 'forget credentials', every: 3600 * SECOND, work: () => relayed.forgetOld() },
      { name: 'forget sessions', every: 3600 * SECOND, work: () => sessions.forgetOld() },
      { name: 'forget SMS codes', every: 3600 * SECOND, work: () => codes.forgetOld() },
      { name: 'forget kept answers', every: 3600 * SECOND, work: () => answers.forgetOld() },
      { name: 'forget rate windows', every: 3600 * SECOND, work: () => limiter.forgetOld() },
    ]
  }

  onApplicationBootstrap() {
    for (const chore of this.chores) this.plan(chore)
  }

  async onApplicationShutdown() {
    this.stopped = true
    for (const timer of this.timers) clearTimeout(timer)
    await Promise.allSettled(this.running)
  }

  private plan(chore: Chore) {
    if (this.stopped) return
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      const run = this.run(chore).finally(() => {
        this.running.delete(run)
        this.plan(chore)
      })
      this.running.add(run)
    }, chore.every)
    this.timers.add(timer)
  }

  private async run(chore: Chore): Promise<void> {
    try {
      await chore.work()
    } catch (error) {
      this.logger.warn(
        { chore: chore.name, error: error instanceof Error ? error.name : 'unknown' },
        'chore failed',
      )
    }
  }
}
