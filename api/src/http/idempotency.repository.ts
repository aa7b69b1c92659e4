import { Injectable } from '@nestjs/common'
import type { RouteName } from '@zhangban/contracts'
import { Database } from '../database/database.service.js'
import { FieldCipher } from '../security/field-cipher.js'
import { ProblemError } from './problem-error.js'

export interface IdempotencyClaim {
  scope: Uint8Array<ArrayBuffer>
  key: string
  route: RouteName
  bodyDigest: Uint8Array<ArrayBuffer>
}

const FIELD = 'idempotent_answer.answer'
/** A claim whose work neither answered nor failed in this time belongs to a process that died. */
const ABANDONED_SECONDS = 30

@Injectable()
export class IdempotencyRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  /**
   * Claims a key for this call, or returns the answer an earlier call kept.
   * @throws ProblemError `idempotency_key_conflict` for another body or route, `rate_limited` while the first still runs
   */
  async claim(
    claim: IdempotencyClaim,
  ): Promise<{ state: 'claimed' } | { state: 'answered'; answer: unknown }> {
    const made = await this.database.prisma.$executeRaw`
      INSERT INTO idempotent_answer (scope, key, route, body_digest)
      VALUES (${claim.scope}, ${claim.key}, ${claim.route}, ${claim.bodyDigest})
      ON CONFLICT (scope, key) DO UPDATE SET created_at = now()
      WHERE idempotent_answer.status IS NULL
        AND idempotent_answer.body_digest = ${claim.bodyDigest}
        AND idempotent_answer.created_at < now() - make_interval(secs => ${ABANDONED_SECONDS})`
    if (made) return { state: 'claimed' }
    const row = await this.database.prisma.idempotentAnswer.findUnique({
      where: { scope_key: { scope: claim.scope, key: claim.key } },
    })
    if (!row) return this.claim(claim)
    if (row.route !== claim.route || !Buffer.from(row.bodyDigest).equals(Buffer.from(claim.bodyDigest)))
      throw new ProblemError('idempotency_key_conflict')
    if (!row.answerCipher) throw new ProblemError('rate_limited', { retryAfterSeconds: 1 })
    return {
      state: 'answered',
      answer: JSON.parse(await this.cipher.decrypt(FIELD, row.answerCipher)) as unknown,
    }
  }

  async keep(claim: IdempotencyClaim, answer: unknown): Promise<void> {
    const answerCipher = await this.cipher.encrypt(FIELD, JSON.stringify(answer ?? null))
    await this.database.prisma.idempotentAnswer.update({
      where: { scope_key: { scope: claim.scope, key: claim.key } },
      data: { status: 200, answerCipher },
    })
  }

  async release(claim: IdempotencyClaim): Promise<void> {
    await this.database.prisma.idempotentAnswer.deleteMany({
      where: { scope: claim.scope, key: claim.key, status: null },
    })
  }

  async forgetOld(): Promise<void> {
    await this.database.prisma
      .$executeRaw`DELETE FROM idempotent_answer WHERE created_at < now() - interval '1 day'`
  }
}
