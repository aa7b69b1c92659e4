import { Gateway } from '../connector/gateway.js'
import type { ConnectorOptions } from '../connector/options.js'
import { sendingRefusals } from './errors.js'
import { type SmsOutcome, SmsPort } from './port.js'
import { sentWire } from './wire.js'

/** The SMS gateway over HTTP. */
export class HttpSms extends SmsPort {
  private readonly gateway: Gateway

  constructor(options: ConnectorOptions) {
    super()
    this.gateway = new Gateway('sms', options)
  }

  ping(): Promise<void> {
    return this.gateway.ping()
  }

  close(): Promise<void> {
    return this.gateway.close()
  }

  async send(message: Parameters<SmsPort['send']>[0]): Promise<SmsOutcome> {
    const call = {
      operation: 'send',
      method: 'POST',
      path: '/messages',
      body: message,
      repeatable: true,
    } as const
    const answer = await this.gateway.ask(call, sentWire, sendingRefusals)
    return answer.ok ? { outcome: 'sent', messageId: answer.value.messageId } : { outcome: answer.outcome }
  }
}
