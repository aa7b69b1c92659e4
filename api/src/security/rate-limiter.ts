import { Injectable } from '@nestjs/common'
import { Database } from '../database/database.service.js'
import { ProblemError } from '../http/problem-error.js'

export interface RateLimit {
  /** What is counted, such as `sms:<index>`; never plain personal data. */
  key: string
  limit: number
  windowSeconds: number
}

/** Fixed-window counters in PostgreSQL: right for any number of instances. */
@Injectable()
export class RateLimiter {
  constructor(private readonly database: Database) {}

  /**
   * Counts one call.
   * @throws ProblemError `rate_limited` beyond the limit, with the seconds until the window ends
   */
  async take({ key, limit, windowSeconds }: RateLimit): Promise<void> {
    const start = Math.floor(Date.now() / 1000 / windowSeconds) * windowSeconds
    const rows = await this.database.prisma.$queryRaw<{ count: number }[]>`
      INSERT INTO rate_window (key, window_start, count) VALUES (${key}, to_timestamp(${start}), 1)
      ON CONFLICT (key, window_start) DO UPDATE SET count = rate_window.count + 1
      RETURNING count`
    if ((rows[0]?.count ?? 0) > limit) {
      const retryAfterSeconds = Math.max(1, Math.ceil(start + windowSeconds - Date.now() / 1000))
      throw new ProblemError('rate_limited', { retryAfterSeconds })
    }
  }

  /** Drops windows that ended long ago. */
  async forgetOld(): Promise<void> {
    await this.database.prisma
      .$executeRaw`DELETE FROM rate_window WHERE window_start < now() - interval '2 days'`
  }
}
