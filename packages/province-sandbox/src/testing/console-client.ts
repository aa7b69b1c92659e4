/** Drives the console's API the way its page does. */
export class ConsoleClient {
  constructor(private readonly baseUrl: string) {}

  async get<T>(path: string): Promise<T> {
    return this.ask('GET', path)
  }

  /** A new one-time code of the counter. */
  async activationCode(idNumber: string): Promise<string> {
    const { code } = await this.ask<{ code: string }>('POST', '/counter/activation-codes', { idNumber })
    return code
  }

  /** The codes that the person's WeChat would hand to a mini-program. */
  async wechatLogin(
    idNumber: string,
  ): Promise<{ openid: string; loginCode: string; phoneCode: string | null }> {
    return this.ask('POST', '/wechat/login', { idNumber })
  }

  /** The code in the latest message to a phone, or undefined. */
  async latestSmsCode(phone: string): Promise<string | undefined> {
    const { messages } = await this.get<{ messages: { parameters: Record<string, string> }[] }>(
      `/sms?phone=${phone}`,
    )
    return messages[0]?.parameters.code
  }

  async licences(
    filter: { holder?: string; type?: string; status?: string } = {},
  ): Promise<{ identifier: string; type: string; status: string; validUntil: string | null }[]> {
    const { licences } = await this.get<{ licences: never[] }>(`/licences?${new URLSearchParams(filter)}`)
    return licences
  }

  async changeLicence(identifier: string, action: 'suspend' | 'resume' | 'revoke'): Promise<void> {
    await this.ask('POST', `/licences/${identifier}/${action}`, {})
  }

  async setValidUntil(identifier: string, validUntil: string | null): Promise<void> {
    await this.ask('PUT', `/licences/${identifier}/valid-until`, { validUntil })
  }

  /** Switches a fault on, or off with null. */
  async fault(
    platform: 'identity' | 'licenceRepository' | 'wechat' | 'sms',
    fault: string | null,
    parameters: { ms?: number; times?: number; only?: string } = {},
  ): Promise<void> {
    await this.ask('PUT', `/faults/${platform}`, { fault, ...parameters })
  }

  async moveClock(offsetSeconds: number): Promise<void> {
    await this.ask('PUT', '/clock', { offsetSeconds })
  }

  private async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.baseUrl}/console/api${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as T & { code?: string; message?: string }
    if (!response.ok) throw new Error(`console answered ${response.status} ${answer.code}: ${answer.message}`)
    return answer
  }
}
