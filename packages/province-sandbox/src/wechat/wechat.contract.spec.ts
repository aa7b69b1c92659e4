import { wechatContract } from '@zhangban/province/contract'
import { personaNamed, startTestSandbox, type TestSandbox } from '../testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.dispose())

const PEOPLE = { first: personaNamed('林小燕'), second: personaNamed('陈志强') }

wechatContract({
  options: () => ({ baseUrl: sandbox.urls.wechat, ...sandbox.credentials.wechat, timeoutMs: 5_000 }),
  codes: async (which) => {
    const { idNumber, phone } = PEOPLE[which]
    const { loginCode, phoneCode } = await sandbox.console.wechatLogin(idNumber)
    return { loginCode, phoneCode: phoneCode ?? '', phone: phone ?? '' }
  },
  endToken: () => sandbox.console.fault('wechat', 'token_expired', { times: 1, only: 'getuserphonenumber' }),
})
