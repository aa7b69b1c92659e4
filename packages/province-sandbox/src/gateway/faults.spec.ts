import { PlatformError } from '@zhangban/province'
import { connectTo, personaNamed, startTestSandbox, type TestSandbox } from '../testing/index.js'
import { type FaultName, faultCatalogue } from './fault-catalogue.js'
import { type PlatformName, platformNames } from './platforms.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

let sandbox: TestSandbox
let platforms: ReturnType<typeof connectTo>
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.dispose())
const connect = (timeoutMs: number) =>
  connectTo(sandbox, { timeoutMs, resilience: { retries: 0, breakerFailures: 1000 } })
async function reconnect(old: typeof platforms, timeoutMs: number) {
  await old.close()
  return connect(timeoutMs)
}
beforeEach(() => {
  platforms = connect(5_000)
})
afterEach(async () => {
  for (const platform of platformNames) await sandbox.console.fault(platform, null)
  await platforms.close()
})

const { idNumber, phone, name } = personaNamed('林小燕')

/** One ordinary call to each platform. */
const ordinary: Record<PlatformName, () => Promise<unknown>> = {
  identity: () => platforms.identity.matchPerson({ name, idNumber, phone: phone ?? '' }),
  licenceRepository: () => platforms.licenceRepository.licencesOf({ code: idNumber, kind: 'person' }),
  wechat: async () => {
    const { phoneCode } = await sandbox.console.wechatLogin(idNumber)
    return platforms.wechat.phoneNumber(phoneCode ?? '')
  },
  sms: () =>
    platforms.sms.send({
      reference: `fault-${Math.random()}`,
      phone: phone ?? '',
      template: 'sign_in_code',
      parameters: { code: '1' },
    }),
}

async function failureOf(call: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await call)
  } catch (error) {
    if (error instanceof PlatformError) return error.failure
    throw error
  }
}

const SEEN_AS: Partial<Record<FaultName, string>> = {
  latency: 'unavailable',
  error_500: 'unavailable',
  reset: 'unavailable',
  lost_answer: 'unavailable',
  malformed: 'malformed',
  unknown_code: 'rejected',
  stale_signature: 'rejected',
  rate_limited: '{"outcome":"rate_limited"}',
  busy: 'unavailable',
}
const cases = faultCatalogue.flatMap((entry) => {
  const seenAs = SEEN_AS[entry.name]
  return seenAs ? entry.platforms.map((platform) => [entry.name, platform, seenAs] as const) : []
})

describe('faults', () => {
  it.each(cases)(
    '%s at %s is seen as %s, and nothing is left when it is off',
    async (fault, platform, seenAs) => {
      if (fault === 'latency') platforms = await reconnect(platforms, 300)
      // The access token is fetched first, so that the fault hits the call itself.
      await platforms.wechat.ping()
      const only = platform === 'wechat' ? { only: 'getuserphonenumber' } : {}
      await sandbox.console.fault(platform, fault, { ms: 60_000, times: 1, ...only })
      expect(await failureOf(ordinary[platform]())).toBe(seenAs)
      await sandbox.console.fault(platform, null)
      if (fault === 'latency') platforms = await reconnect(platforms, 5_000)
      expect(await failureOf(ordinary[platform]())).toMatch(/^[{[]/)
    },
  )

  it('an expired access token is fetched anew by itself', async () => {
    await platforms.wechat.ping()
    await sandbox.console.fault('wechat', 'token_expired', { times: 1, only: 'getuserphonenumber' })
    expect(await failureOf(ordinary.wechat())).toContain('"phone"')
  })

  it('a user whom WeChat blocks cannot sign in', async () => {
    const { loginCode } = await sandbox.console.wechatLogin(idNumber)
    await sandbox.console.fault('wechat', 'user_blocked')
    expect(await platforms.wechat.codeToSession(loginCode)).toEqual({ outcome: 'user_blocked' })
  })

  it('a fault for two calls hits two and then ends', async () => {
    await sandbox.console.fault('identity', 'error_500', { times: 2 })
    const outcomes = []
    for (let times = 0; times < 3; times++) outcomes.push(await failureOf(ordinary.identity()))
    expect(outcomes).toEqual(['unavailable', 'unavailable', '{"outcome":"matched"}'])
  })

  it('a fault of one platform leaves the others alone', async () => {
    await sandbox.console.fault('licenceRepository', 'reset')
    expect(await failureOf(ordinary.identity())).toBe('{"outcome":"matched"}')
  })

  it('a platform that does not have a fault refuses to switch it on', async () => {
    await expect(sandbox.console.fault('identity', 'busy')).rejects.toThrow('FAULT_UNKNOWN')
  })

  it('every fault says in one line what it does', () => {
    for (const entry of faultCatalogue) expect(entry.effect).toMatch(/^[^\n]{4,60}$/)
  })
})
