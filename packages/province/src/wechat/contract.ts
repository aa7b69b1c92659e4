import type { ConnectorOptions, ObservedCall } from '../connector/options.js'
import { HttpWechat } from './http.js'

/** What the suite needs from the operator of the platform under test; asked for once it runs. */
export interface WechatContext {
  options(): ConnectorOptions
  /** The codes that a person's WeChat hands to the mini-program, and that person's phone number. */
  codes(person: 'first' | 'second'): Promise<{ loginCode: string; phoneCode: string; phone: string }>
  /** Lets the access token in use run out. */
  endToken(): Promise<void>
}

/** The contract of the WeChat open platform. */
export function wechatContract(context: WechatContext): void {
  describe('the WeChat open platform', () => {
    let wechat: HttpWechat
    const observed: ObservedCall[] = []
    beforeAll(() => {
      const options = context.options()
      wechat = new HttpWechat({
        ...options,
        hooks: { ...options.hooks, observe: (call) => observed.push(call) },
      })
    })
    afterAll(() => wechat.close())

    async function openidOf(person: 'first' | 'second') {
      const session = await wechat.codeToSession((await context.codes(person)).loginCode)
      if (session.outcome !== 'session') throw new Error(session.outcome)
      return session.openid
    }

    it('answers a ping, and is really asked each time', async () => {
      const before = observed.length
      await wechat.ping()
      await wechat.ping()
      expect(observed.length).toBe(before + 2)
    })

    it('knows a person by one openid and another person by another', async () => {
      const first = await openidOf('first')
      expect(first).not.toBe('')
      expect(await openidOf('first')).toBe(first)
      expect(await openidOf('second')).not.toBe(first)
    })

    it('takes a login code once', async () => {
      const { loginCode } = await context.codes('first')
      expect(await wechat.codeToSession(loginCode)).toMatchObject({ outcome: 'session' })
      expect(await wechat.codeToSession(loginCode)).toEqual({ outcome: 'code_used' })
    })

    it('refuses a login code it never gave', async () => {
      expect(await wechat.codeToSession('0a1b2c3d')).toEqual({ outcome: 'bad_code' })
    })

    it('does not take a phone code for a login code', async () => {
      const { phoneCode } = await context.codes('first')
      expect(await wechat.codeToSession(phoneCode)).toEqual({ outcome: 'bad_code' })
    })

    it('tells the phone number for a phone code, once', async () => {
      const { phoneCode, phone } = await context.codes('first')
      expect(await wechat.phoneNumber(phoneCode)).toEqual({ outcome: 'phone', phone })
      expect(await wechat.phoneNumber(phoneCode)).toEqual({ outcome: 'bad_code' })
    })

    it('is asked for one access token for many calls', async () => {
      await wechat.ping()
      const before = observed.filter((call) => call.operation === 'stable_token').length
      for (let times = 0; times < 3; times++)
        await wechat.phoneNumber((await context.codes('first')).phoneCode)
      expect(observed.filter((call) => call.operation === 'stable_token').length).toBe(before)
    })

    it('is asked for a new access token when the old one ran out', async () => {
      const { phoneCode, phone } = await context.codes('second')
      await wechat.ping()
      await context.endToken()
      expect(await wechat.phoneNumber(phoneCode)).toEqual({ outcome: 'phone', phone })
    })
  })
}
