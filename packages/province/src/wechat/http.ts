import type * as z from 'zod'
import type { PlatformCall } from '../connector/call.js'
import { Connector } from '../connector/connector.js'
import type { ConnectorOptions } from '../connector/options.js'
import { BUSY, phoneErrcodes, sessionErrcodes, staleTokenErrcodes } from './errors.js'
import { WechatPort, type WechatPhoneOutcome, type WechatSessionOutcome } from './port.js'
import { errorWire, phoneWire, sessionWire, tokenWire } from './wire.js'

type Answer<T> = { errcode: 0; value: T } | { errcode: number; value?: never }

/** Swapped this long before it runs out, as WeChat's own normal mode does. */
const EARLY_MS = 5 * 60_000

/** The WeChat open platform as WeChat documents it. Codes are single-use, so their exchange is never repeated. */
export class HttpWechat extends WechatPort {
  private readonly connector: Connector
  private token: { value: string; until: number } | undefined

  constructor(private readonly options: ConnectorOptions) {
    super()
    this.connector = new Connector('wechat', options, () => ({}))
  }

  async ping(): Promise<void> {
    await this.fetchToken()
  }

  close(): Promise<void> {
    return this.connector.close()
  }

  async codeToSession(code: string): Promise<WechatSessionOutcome> {
    const query = new URLSearchParams({
      appid: this.options.appId,
      secret: this.options.appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    })
    const path = `/sns/jscode2session?${query}`
    const call = { operation: 'code_to_session', method: 'GET', path, repeatable: false } as const
    const answer = await this.ask(call, sessionWire)
    if (answer.value === undefined) return { outcome: this.outcome(answer.errcode, sessionErrcodes) }
    return { outcome: 'session', openid: answer.value.openid, unionid: answer.value.unionid ?? null }
  }

  async phoneNumber(code: string): Promise<WechatPhoneOutcome> {
    let answer = await this.askForPhone(code)
    if (staleTokenErrcodes.includes(answer.errcode)) {
      this.token = undefined
      answer = await this.askForPhone(code)
    }
    if (answer.value === undefined) return { outcome: this.outcome(answer.errcode, phoneErrcodes) }
    return { outcome: 'phone', phone: answer.value.phone_info.purePhoneNumber }
  }

  private async askForPhone(code: string): Promise<Answer<z.infer<typeof phoneWire>>> {
    const query = new URLSearchParams({ access_token: await this.accessToken() })
    const call = {
      operation: 'phone_number',
      method: 'POST',
      path: `/wxa/business/getuserphonenumber?${query}`,
      body: { code },
      repeatable: false,
    } as const
    return this.ask(call, phoneWire)
  }

  private async accessToken(): Promise<string> {
    return this.token && this.now() < this.token.until ? this.token.value : this.fetchToken()
  }

  private async fetchToken(): Promise<string> {
    const body = {
      grant_type: 'client_credential',
      appid: this.options.appId,
      secret: this.options.appSecret,
    }
    const call = { operation: 'stable_token', method: 'POST', path: '/cgi-bin/stable_token', body } as const
    const answer = await this.ask({ ...call, repeatable: true }, tokenWire)
    if (answer.value === undefined) return this.outcome<never>(answer.errcode, {})
    const { access_token: value, expires_in: seconds } = answer.value
    this.token = { value, until: this.now() + Math.max(0, seconds * 1000 - EARLY_MS) }
    return value
  }

  private now(): number {
    return this.options.hooks?.clock?.() ?? Date.now()
  }

  private ask<T>(call: PlatformCall, wire: z.ZodType<T>): Promise<Answer<T>> {
    return this.connector.call(call, (answer): Answer<T> => {
      if (answer.status !== 200) throw this.connector.error('malformed', `answered ${answer.status}`)
      const { errcode } = this.connector.read(errorWire, answer.bytes)
      if (errcode === BUSY) throw this.connector.error('unavailable', 'answered errcode -1')
      if (errcode !== 0) return { errcode }
      return { errcode: 0, value: this.connector.read(wire, answer.bytes) }
    })
  }

  private outcome<Outcome>(errcode: number, table: Readonly<Record<number, Outcome>>): Outcome {
    const outcome = table[errcode]
    if (outcome === undefined) throw this.connector.error('rejected', `answered errcode ${errcode}`)
    return outcome
  }
}
