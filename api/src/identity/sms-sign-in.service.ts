import { randomInt } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { AnswerOf } from '@zhangban/contracts'
import { SmsPort } from '@zhangban/province'
import { ProblemError } from '../http/problem-error.js'
import { currentRequest } from '../http/request-context.js'
import type { InputOf } from '../http/route.decorator.js'
import { RateLimiter } from '../security/rate-limiter.js'
import { AccountRepository } from './account.repository.js'
import { SessionService } from './session.service.js'
import { SmsCodeRepository } from './sms-code.repository.js'

const RESEND_SECONDS = 60
const DAILY_LIMIT = 10

@Injectable()
export class SmsSignInService {
  constructor(
    private readonly codes: SmsCodeRepository,
    private readonly sms: SmsPort,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly limiter: RateLimiter,
  ) {}

  /** Sends a code. The answer is the same for numbers that have an account and those that do not. */
  async requestCode({ phone }: InputOf<'requestSmsCode'>['body']): Promise<AnswerOf<'requestSmsCode'>> {
    await this.limiter.take({
      key: `sms-address:${currentRequest()?.address}`,
      limit: 60,
      windowSeconds: 3600,
    })
    const { secondsSinceLast, inLastDay } = await this.codes.history(phone)
    if (inLastDay >= DAILY_LIMIT) throw new ProblemError('sms_daily_limit')
    if (secondsSinceLast !== null && secondsSinceLast < RESEND_SECONDS)
      throw new ProblemError('sms_resend_too_soon', {
        retryAfterSeconds: Math.ceil(RESEND_SECONDS - secondsSinceLast),
      })

    const code = randomInt(0, 1_000_000).toString().padStart(6, '0')
    const reference = await this.codes.create(phone, code)
    try {
      const answer = await this.sms.send({ reference, phone, template: 'sign_in_code', parameters: { code } })
      if (answer.outcome === 'number_rejected') throw new ProblemError('sms_number_rejected')
      if (answer.outcome === 'rate_limited') throw new ProblemError('rate_limited', { retryAfterSeconds: 60 })
    } catch (error) {
      await this.codes.drop(reference)
      throw error
    }
    return { resendAfterSeconds: RESEND_SECONDS, expiresInSeconds: this.codes.lifeSeconds }
  }

  async signIn({ phone, code, device }: InputOf<'signInBySms'>['body']): Promise<AnswerOf<'signInBySms'>> {
    const check = await this.codes.check(phone, code)
    if (check.state === 'none') throw new ProblemError('sms_code_expired')
    if (check.state === 'wrong') throw new ProblemError('sms_code_wrong', { triesLeft: check.triesLeft })
    return this.sessions.open(await this.accounts.ofPhone(phone), device, 'sms')
  }
}
