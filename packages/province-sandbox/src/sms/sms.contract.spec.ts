import { smsContract } from '@zhangban/province/contract'
import { startTestSandbox, type TestSandbox } from '../testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

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
