import { Injectable } from '@nestjs/common'
import { Database } from '../database/database.service.js'
import { BlindIndex } from '../security/blind-index.js'

export type CodeCheck = { state: 'right' } | { state: 'wrong'; triesLeft: number } | { state: 'none' }

const LIFE_SECONDS = 300
const TRIES = 5

@Injectable()
export class SmsCodeRepository {
  readonly lifeSeconds = LIFE_SECONDS

  constructor(
    private readonly database: Database,
    private readonly index: BlindIndex,
  ) {}

  /** Seconds since the last code for this number, or null, and how many went out in the last 24 hours. */
  async history(phone: string): Promise<{ secondsSinceLast: number | null; inLastDay: number }> {
    const phoneIndex = this.index.of('phone', phone)
    const since = new Date(Date.now() - 24 * 3600_000)
    const sent = await this.database.prisma.smsCode.findMany({
      where: { phoneIndex, createdAt: { gt: since } },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
      take: 20,
    })
    const last = sent[0]?.createdAt
    return { secondsSinceLast: last ? (Date.now() - last.getTime()) / 1000 : null, inLastDay: sent.length }
  }

  async create(phone: string, code: string): Promise<string> {
    const row = await this.database.prisma.smsCode.create({
      data: {
        phoneIndex: this.index.of('phone', phone),
        codeDigest: this.digest(phone, code),
        triesLeft: TRIES,
        expiresAt: new Date(Date.now() + LIFE_SECONDS * 1000),
      },
      select: { id: true },
    })
    return row.id
  }

  async drop(id: string): Promise<void> {
    await this.database.prisma.smsCode.deleteMany({ where: { id } })
  }

  /** Spends one try of the newest code, and the code itself when it is right; safe against parallel guesses. */
  async check(phone: string, code: string): Promise<CodeCheck> {
    const phoneIndex = this.index.of('phone', phone)
    const [tried] = await this.database.prisma.$queryRaw<
      { id: string; tries_left: number; right: boolean }[]
    >`
      UPDATE sms_code SET
        tries_left = tries_left - 1,
        used_at = CASE WHEN code_digest = ${this.digest(phone, code)} THEN now() ELSE used_at END
      WHERE id = (SELECT id FROM sms_code WHERE phone_index = ${phoneIndex} ORDER BY created_at DESC LIMIT 1)
        AND used_at IS NULL AND tries_left > 0 AND expires_at > now()
      RETURNING id, tries_left, used_at IS NOT NULL AS right`
    if (!tried) return { state: 'none' }
    return tried.right ? { state: 'right' } : { state: 'wrong', triesLeft: tried.tries_left }
  }

  async forgetOld(): Promise<void> {
    await this.database.prisma.$executeRaw`DELETE FROM sms_code WHERE created_at < now() - interval '2 days'`
  }

  private digest(phone: string, code: string): Uint8Array<ArrayBuffer> {
    return this.index.of('sms-code', `${phone}:${code}`)
  }
}
