import { Injectable } from '@nestjs/common'
import type { AnswerOf } from '@zhangban/contracts'
import { WechatPort } from '@zhangban/province'
import { ProblemError } from '../http/problem-error.js'
import type { InputOf } from '../http/route.decorator.js'
import { type Account, AccountRepository } from './account.repository.js'
import { SessionService } from './session.service.js'

@Injectable()
export class WechatSignInService {
  constructor(
    private readonly wechat: WechatPort,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
  ) {}

  /** Signs in by wx.login; the first time the phone number's code binds the WeChat account to the person's account. */
  async signIn({
    loginCode,
    phoneCode,
    device,
  }: InputOf<'signInByWechat'>['body']): Promise<AnswerOf<'signInByWechat'>> {
    const session = await this.wechat.codeToSession(loginCode)
    if (session.outcome === 'rate_limited') throw new ProblemError('rate_limited', { retryAfterSeconds: 60 })
    if (session.outcome === 'user_blocked') throw new ProblemError('forbidden')
    if (session.outcome !== 'session') throw new ProblemError('wechat_code_rejected')
    const known = await this.accounts.ofWechat(session.openid)
    const account = phoneCode || !known ? await this.bind(session.openid, phoneCode) : known
    return this.sessions.open(account, device, 'wechat')
  }

  private async bind(openid: string, phoneCode: string | undefined): Promise<Account> {
    if (!phoneCode) throw new ProblemError('wechat_phone_required')
    const answer = await this.wechat.phoneNumber(phoneCode)
    if (answer.outcome === 'rate_limited') throw new ProblemError('rate_limited', { retryAfterSeconds: 60 })
    if (answer.outcome !== 'phone') throw new ProblemError('wechat_code_rejected')
    const account = await this.accounts.ofPhone(answer.phone)
    await this.accounts.bindWechat(account.id, openid)
    return account
  }
}
