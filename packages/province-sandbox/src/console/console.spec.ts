import { request } from 'node:http'
import { connectTo, personaNamed, startTestSandbox, type TestSandbox } from '../testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

let sandbox: TestSandbox
let platforms: ReturnType<typeof connectTo>
beforeAll(async () => {
  sandbox = await startTestSandbox({ publicAppUrl: 'http://127.0.0.1:4000' })
  platforms = connectTo(sandbox)
})
afterAll(async () => {
  await platforms.close()
  await sandbox.dispose()
})
afterEach(() => sandbox.console.moveClock(0))

const DAY = 86_400
const { idNumber } = personaNamed('林小燕')

/** A raw request, because fetch does not let one set Host. */
function statusOf(method: string, path: string, headers: Record<string, string>, body = ''): Promise<number> {
  const { hostname, port } = new URL(sandbox.urls.console)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

describe('the console’s door', () => {
  const host = () => new URL(sandbox.urls.console).host
  const post = (headers: Record<string, string>) =>
    statusOf(
      'POST',
      '/console/api/counter/activation-codes',
      { host: host(), 'content-type': 'application/json', ...headers },
      JSON.stringify({ idNumber }),
    )

  it('is open to its own page', async () => {
    expect(await post({ origin: `http://${host()}`, 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await post({})).toBe(200)
  })

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page without origin', { origin: 'null' }],
    ['the product’s own page on another port', { origin: 'http://127.0.0.1:4000' }],
    ['a name that was rebound to this machine', { host: 'evil.example' }],
    ['a cross-site request as browsers mark it', { 'sec-fetch-site': 'cross-site' }],
  ])('is shut to %s', async (_who, headers) => {
    expect(await post(headers)).toBe(403)
  })

  it('takes no form that any page may send', async () => {
    expect(await post({ 'content-type': 'text/plain' })).toBe(415)
  })

  it('shows the page with a policy that lets nothing foreign in', async () => {
    const response = await fetch(sandbox.urls.console)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toContain('<html lang="zh-CN">')
  })
})

describe('the console', () => {
  it('serves every file that its page and scripts ask for', async () => {
    const asked = new Set(['/'])
    for (const path of asked) {
      const response = await fetch(sandbox.urls.console + path)
      expect([path, response.status]).toEqual([path, 200])
      for (const [, file] of (await response.text()).matchAll(/(?:src|href)="(\/[a-z-]+\.[a-z]+)"/g))
        asked.add(file ?? '')
    }
    expect([...asked].sort()).toEqual(['/', '/console.css', '/console.js'])
    const script = await (await fetch(`${sandbox.urls.console}/console.js`)).text()
    for (const [, file] of script.matchAll(/from '\.(\/[a-z-]+\.js)'/g))
      expect([file, (await fetch(sandbox.urls.console + file)).status]).toEqual([file, 200])
  })

  it('lists everybody with role, hint and portrait', async () => {
    const { people } = await sandbox.console.get<{ people: Record<string, string>[] }>('/people')
    expect(people.length).toBeGreaterThanOrEqual(12)
    expect(people.filter((person) => person.role === 'clerk').map((person) => person.post)).toEqual([
      '揭阳榕江宾馆有限公司 · 前台 1',
      '揭阳榕江宾馆有限公司 · 前台主管',
      '榕城区政务服务中心 · 12 号窗口',
      '揭阳市公安局交通警察支队榕城大队 · 一中队',
    ])
    expect(people.every((person) => person.hint && person.portraitDigest)).toBe(true)
  })

  it('gives no code for somebody who is not registered', async () => {
    await expect(sandbox.console.activationCode('11010519491231002X')).rejects.toThrow('PERSON_UNKNOWN')
  })

  it('an activation code is worth nothing after a day', async () => {
    const code = await sandbox.console.activationCode(idNumber)
    await sandbox.console.moveClock(DAY + 1)
    expect(await platforms.identity.redeemActivationCode({ reference: 'late-code', idNumber, code })).toEqual(
      { outcome: 'expired' },
    )
  })

  it('a WeChat code and a nonce are worth nothing after five minutes', async () => {
    const { loginCode } = await sandbox.console.wechatLogin(idNumber)
    await sandbox.console.moveClock(301)
    expect(await platforms.wechat.codeToSession(loginCode)).toEqual({ outcome: 'bad_code' })
  })

  it('a licence is expired from the day after its last', async () => {
    const [licence] = await sandbox.console.licences({ holder: idNumber, type: 'driving_licence' })
    if (!licence) throw new Error('no licence')
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await sandbox.console.setValidUntil(licence.identifier, today)
    const status = async () => {
      const licences = await platforms.licenceRepository.licencesOf({ code: idNumber, kind: 'person' })
      return licences.find((each) => each.identifier === licence.identifier)
    }
    expect(await status()).toMatchObject({ status: 'valid', validUntil: today })
    await sandbox.console.moveClock(DAY)
    expect(await status()).toMatchObject({ status: 'expired' })
    expect((await status())?.fields).toContainEqual({ name: 'valid_until', label: '有效期至', value: today })
  })

  it('a revoked licence cannot be resumed', async () => {
    const [licence] = await sandbox.console.licences({ holder: '方建国', type: 'disability_certificate' })
    if (!licence) throw new Error('no licence')
    await sandbox.console.changeLicence(licence.identifier, 'revoke')
    await expect(sandbox.console.changeLicence(licence.identifier, 'resume')).rejects.toThrow('LICENCE_STATE')
    expect(await sandbox.console.licences({ status: 'revoked' })).toMatchObject([
      { identifier: licence.identifier },
    ])
  })

  it('shows the code of the latest message to a phone', async () => {
    const phone = '13900001003'
    for (const code of ['111111', '222222'])
      await platforms.sms.send({
        reference: `sms-${code}`,
        phone,
        template: 'sign_in_code',
        parameters: { code },
      })
    expect(await sandbox.console.latestSmsCode(phone)).toBe('222222')
  })

  it('logs calls with platform, path and status and nothing personal', async () => {
    await platforms.identity.matchPerson({ name: '林小燕', idNumber, phone: '13900001001' })
    await platforms.wechat.codeToSession('a-secret-code')
    const { calls } = await sandbox.console.get<{ calls: Record<string, unknown>[] }>('/calls')
    expect(calls).toContainEqual(
      expect.objectContaining({
        platform: '统一身份认证',
        method: 'POST',
        path: '/identity/persons/match',
        status: 200,
      }),
    )
    const text = JSON.stringify(calls)
    for (const personal of [
      idNumber,
      '林小燕',
      '13900001001',
      'a-secret-code',
      sandbox.credentials.wechat.appSecret,
    ])
      expect(text).not.toContain(personal)
  })
})
