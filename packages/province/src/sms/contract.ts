import { randomUUID } from 'node:crypto'
import type { ConnectorOptions } from '../connector/options.js'
import { HttpSms } from './http.js'

/** What the suite needs from the operator of the gateway under test; asked for once it runs. */
export interface SmsContext {
  options(): ConnectorOptions
  phone: string
  /** Number of messages that reached the phone. */
  received(): Promise<number>
  loseNextAnswer(): Promise<void>
}

/** The contract of the SMS gateway. */
export function smsContract(context: SmsContext): void {
  describe('the SMS gateway', () => {
    let sms: HttpSms
    beforeAll(() => {
      sms = new HttpSms(context.options())
    })
    afterAll(() => sms.close())

    const message = (changes: Partial<Parameters<HttpSms['send']>[0]> = {}) => ({
      reference: randomUUID() as string,
      phone: context.phone,
      template: 'sign_in_code' as const,
      parameters: { code: '123456' },
      ...changes,
    })

    it('answers a ping', async () => {
      await expect(sms.ping()).resolves.toBeUndefined()
    })

    it('sends a message', async () => {
      const before = await context.received()
      expect(await sms.send(message())).toMatchObject({ outcome: 'sent' })
      expect(await context.received()).toBe(before + 1)
    })

    it('sends one message for one reference', async () => {
      const before = await context.received()
      const once = message()
      expect(await sms.send(once)).toEqual(await sms.send(once))
      expect(await context.received()).toBe(before + 1)
    })

    it('sends one message when the call is repeated after a lost answer', async () => {
      const before = await context.received()
      await context.loseNextAnswer()
      expect(await sms.send(message())).toMatchObject({ outcome: 'sent' })
      expect(await context.received()).toBe(before + 1)
    })

    it('rejects what is no mobile number', async () => {
      expect(await sms.send(message({ phone: '02088888888' }))).toEqual({ outcome: 'number_rejected' })
    })

    it('refuses one reference for two different messages', async () => {
      const once = message()
      await sms.send(once)
      await expect(sms.send({ ...once, parameters: { code: '654321' } })).rejects.toMatchObject({
        failure: 'rejected',
      })
    })
  })
}
