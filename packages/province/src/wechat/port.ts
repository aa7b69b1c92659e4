/** What the product asks of the WeChat open platform. */
export abstract class WechatPort {
  /** A harmless call that shows whether the platform answers. */
  abstract ping(): Promise<void>

  /** Exchanges the code of `wx.login` (5 minutes, one use) for the person's openid. */
  abstract codeToSession(code: string): Promise<WechatSessionOutcome>

  /** Exchanges the code of the getPhoneNumber button (5 minutes, one use) for the phone number. */
  abstract phoneNumber(code: string): Promise<WechatPhoneOutcome>
}

export type WechatSessionOutcome =
  | { outcome: 'session'; openid: string; unionid: string | null }
  | { outcome: 'bad_code' | 'code_used' | 'user_blocked' | 'rate_limited' }

export type WechatPhoneOutcome =
  | { outcome: 'phone'; phone: string }
  | { outcome: 'bad_code' | 'rate_limited' }
