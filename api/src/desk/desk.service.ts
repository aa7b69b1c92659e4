import { Inject, Injectable } from '@nestjs/common'
import { type Edition, sceneOf } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import { EDITION } from '../config/config.module.js'
import type { Caller } from '../http/caller.js'
import { decodeCursor, encodeCursor } from '../http/cursor.js'
import { type Verdict, VerificationRepository } from '../presentation/index.js'

const PAGE = 20
const UTC8 = 8 * 3600_000
const DAY = 24 * 3600_000

@Injectable()
export class DeskService {
  constructor(
    private readonly verifications: VerificationRepository,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  /** A clerk's own verifications; what was seen is not in them. */
  async myVerifications(
    caller: Caller,
    cursor: string | undefined,
  ): Promise<AnswerOf<'listMyVerifications'>> {
    const [rows, counts] = await Promise.all([
      this.verifications.ofClerk(caller.accountId, decodeCursor(cursor), PAGE + 1),
      this.verifications.countsSince(caller.accountId, startOfToday()),
    ])
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      verifications: page.map((row) => ({
        verificationId: row.id,
        at: row.at.toISOString(),
        outcome: row.outcome as Verdict['outcome'],
        reason: row.reason as Verdict['reason'],
        sceneName: sceneOf(this.edition, row.scene ?? '')?.name ?? null,
        licenceTypeName: row.licenceTypeName,
        purpose: row.purpose,
        photoMismatchAt: row.photoMismatchAt?.toISOString() ?? null,
      })),
      today: {
        valid: counts['valid'] ?? 0,
        invalid: counts['invalid'] ?? 0,
        undecided: counts['undecided'] ?? 0,
      },
      nextCursor: rows.length > PAGE && last ? encodeCursor(last) : null,
    }
  }
}

const startOfToday = () => new Date(Math.floor((Date.now() + UTC8) / DAY) * DAY - UTC8)
