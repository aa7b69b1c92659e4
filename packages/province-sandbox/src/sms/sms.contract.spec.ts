import { smsContract } from '@zhangban/province/contract'
import { startTestSandbox, type TestSandbox } from '../testing/index.js'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.dispose())

const PHONE = '13900001005'

smsContract({
  options: () => ({ baseUrl: sandbox.urls.sms, ...sandbox.credentials.sms, timeoutMs: 5_000 }),
  phone: PHONE,
  received: async () => {
    const { messages } = await sandbox.console.get<{ messages: unknown[] }>(`/sms?phone=${PHONE}`)
    return messages.length
  },
  loseNextAnswer: () => sandbox.console.fault('sms', 'lost_answer', { times: 1 }),
})
