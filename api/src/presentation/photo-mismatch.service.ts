import { Injectable } from '@nestjs/common'
import type { AnswerOf } from '@zhangban/contracts'
import { Audit } from '../audit/audit.service.js'
import { Database } from '../database/database.service.js'
import type { Caller, ClerkPost } from '../http/caller.js'
import { ProblemError } from '../http/problem-error.js'
import { SessionRepository } from '../identity/index.js'
import { Messages } from '../messages/index.js'
import { VerificationRepository } from './verification.repository.js'

/** 照片不符: recorded once per verification; the holder and the organisation's supervisors are told at once. */
@Injectable()
export class PhotoMismatchService {
  constructor(
    private readonly verifications: VerificationRepository,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly messages: Messages,
    private readonly sessions: SessionRepository,
  ) {}

  async report(
    caller: Caller,
    clerk: ClerkPost,
    { verificationId, note }: { verificationId: string; note: string | undefined },
  ): Promise<AnswerOf<'reportPhotoMismatch'>> {
    const stored = await this.verifications.find(verificationId)
    if (!stored || stored.clerkAccountId !== caller.accountId || stored.verdict.outcome !== 'valid')
      throw new ProblemError('verification_not_found')
    if (stored.verdict.photoMismatchAt) return { photoMismatchAt: stored.verdict.photoMismatchAt }
    const supervisors = await this.sessions.supervisorsOf(clerk.organisation.code)
    await this.database.transaction(async (tx) => {
      await this.verifications.markPhotoMismatch(verificationId, note, tx)
      await this.audit.append(
        {
          actor: `clerk:${clerk.organisation.code}/${clerk.staffNumber}`,
          action: 'licence.photo_mismatch_reported',
          subject: verificationId,
          outcome: 'recorded',
        },
        tx,
      )
      for (const accountId of supervisors)
        await this.messages.send(
          accountId,
          {
            kind: 'photo_mismatch',
            title: '有一次核验报告了照片不符',
            body: `${clerk.post}（工号 ${clerk.staffNumber}）在核验${stored.verdict.licenceTypeName}时报告照片与出示人不符，请按单位规定处理。`,
          },
          tx,
        )
      if (!stored.holderAccountId) return
      await this.messages.send(
        stored.holderAccountId,
        {
          kind: 'photo_mismatch',
          title: '有人出示您的证照，但照片与本人不符',
          body: `${clerk.organisation.name}的工作人员认为出示人与照片不符。不是您本人出示的，请立即在“我的设备”里移除不认识的设备。`,
        },
        tx,
      )
    })
    const renewed = await this.verifications.find(verificationId)
    return { photoMismatchAt: renewed?.verdict.photoMismatchAt ?? new Date().toISOString() }
  }
}
