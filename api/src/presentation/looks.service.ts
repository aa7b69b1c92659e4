import { Inject, Injectable } from '@nestjs/common'
import { type Edition, sceneField, sceneOf } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import { EDITION } from '../config/config.module.js'
import type { Caller } from '../http/caller.js'
import { decodeCursor, encodeCursor } from '../http/cursor.js'
import type { Verdict } from './verdict.js'
import { VerificationRepository } from './verification.repository.js'

const PAGE = 20

/** 谁看过: every genuine look at one's licences. */
@Injectable()
export class LooksService {
  constructor(
    private readonly verifications: VerificationRepository,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  async list(caller: Caller, cursor: string | undefined): Promise<AnswerOf<'listLooks'>> {
    const rows = await this.verifications.ofHolder(caller.accountId, decodeCursor(cursor), PAGE + 1)
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      looks: page.map((row) => {
        const scene = sceneOf(this.edition, row.scene ?? '')
        const valid = row.outcome === 'valid'
        return {
          id: row.id,
          at: row.at.toISOString(),
          organisationName: row.organisationName,
          sceneName: scene?.name ?? '',
          purpose: row.purpose,
          licenceTypeName: row.licenceTypeName ?? '',
          holderName: row.holderName,
          fieldLabels: valid ? (scene?.fields.map((name) => sceneField(name).label) ?? []) : [],
          portraitSeen: row.portraitSeen,
          outcome: row.outcome as Verdict['outcome'],
          photoMismatchAt: row.photoMismatchAt?.toISOString() ?? null,
        }
      }),
      nextCursor: rows.length > PAGE && last ? encodeCursor(last) : null,
    }
  }
}
