import { randomUUID } from 'node:crypto'
import { Actor, call } from './support/actor'
import { startTestApi, type TestApi } from './support/test-api'

let api: TestApi
beforeEach(async () => {
  api = await startTestApi()
})
afterEach(() => api.dispose())

test('a name and an id number without the registered phone show nothing of that person', async () => {
  const stranger = await new Actor(api, '陈志强').signsIn()
  const { name, idNumber } = new Actor(api, '林小燕').persona
  const answer = await stranger.call('proveRealName', { body: { name, idNumber } })
  expect(answer.problem.code).toBe('real_name_mismatch')
  expect(JSON.stringify(answer.body)).not.toContain(idNumber)
  expect((await stranger.call('readMe')).body).toMatchObject({ level: 'L1', name: null, maskedName: null })
  expect((await stranger.call('readWallet')).problem).toMatchObject({
    code: 'step_up_required',
    neededLevel: 'L2',
  })
})

test('the answer to a wrong name, a wrong number and a wrong phone is one and the same', async () => {
  const citizen = await new Actor(api, '陈志强').signsIn()
  const other = new Actor(api, '林小燕').persona
  const own = citizen.persona
  const answers = []
  for (const body of [
    { name: '陈志刚', idNumber: own.idNumber },
    { name: own.name, idNumber: other.idNumber },
    { name: other.name, idNumber: other.idNumber },
  ]) {
    const { problem } = await citizen.call('proveRealName', { body })
    answers.push({ ...problem, requestId: '' })
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

test('without activation a real name lists licences with masked numbers and presents nothing', async () => {
  const citizen = await (await new Actor(api, '林小燕').signsIn()).provesRealName()
  const { body } = await citizen.call('readWallet')
  expect(body.licences.length).toBeGreaterThan(2)
  const { idNumber } = citizen.persona
  expect(JSON.stringify(body)).not.toContain(idNumber)
  const identifier = await citizen.licenceOf('resident_id')
  const detail = await citizen.call('readLicence', { params: { identifier } })
  expect(JSON.stringify(detail.body)).not.toContain(idNumber)
  expect(detail.body.portrait).toBeNull()
  await expect(citizen.presents('hotel', 'resident_id')).rejects.toThrow('step_up_required')
})

test("somebody else's licence and one that does not exist are the same answer", async () => {
  const citizen = await new Actor(api, '林小燕').joins()
  const neighbour = await new Actor(api, '蔡木成').joins()
  const foreign = await neighbour.licenceOf('resident_id')
  const missing = `${foreign.slice(0, -1)}${foreign.endsWith('A') ? 'B' : 'A'}`
  const answers = await Promise.all(
    [foreign, missing].map((identifier) => citizen.call('readLicence', { params: { identifier } })),
  )
  expect(answers.map(({ status, problem }) => [status, problem.code])).toEqual([
    [404, 'licence_not_found'],
    [404, 'licence_not_found'],
  ])
})

test('a wrong SMS code costs a try; the fifth voids the code', async () => {
  const citizen = new Actor(api, '林小燕')
  const phone = citizen.persona.phone ?? ''
  await citizen.call('requestSmsCode', { body: { phone } })
  const right = (await api.sandbox.console.latestSmsCode(phone)) ?? ''
  const wrong = right === '000000' ? '000001' : '000000'
  const device = { id: citizen.deviceSecret, name: '测试手机', platform: 'h5' as const }
  const left = []
  for (let attempt = 0; attempt < 5; attempt++)
    left.push((await citizen.call('signInBySms', { body: { phone, code: wrong, device } })).problem.triesLeft)
  expect(left).toEqual([4, 3, 2, 1, 0])
  const late = await citizen.call('signInBySms', { body: { phone, code: right, device } })
  expect(late.problem.code).toBe('sms_code_expired')
})

test('a code is sent once a minute, works once and dies after five minutes', async () => {
  const citizen = await new Actor(api, '林小燕').signsIn()
  const phone = citizen.persona.phone ?? ''
  const again = await citizen.call('requestSmsCode', { body: { phone } })
  expect(again.problem.code).toBe('sms_resend_too_soon')
  expect(again.problem.retryAfterSeconds).toBeGreaterThan(50)
  const code = (await api.sandbox.console.latestSmsCode(phone)) ?? ''
  const device = { id: citizen.deviceSecret, name: '测试手机', platform: 'h5' as const }
  expect((await citizen.call('signInBySms', { body: { phone, code, device } })).problem.code).toBe(
    'sms_code_expired',
  )
  await api.sql("UPDATE sms_code SET created_at = created_at - interval '61 seconds'")
  await citizen.call('requestSmsCode', { body: { phone } })
  const second = (await api.sandbox.console.latestSmsCode(phone)) ?? ''
  await api.sql("UPDATE sms_code SET expires_at = now() - interval '1 second'")
  expect((await citizen.call('signInBySms', { body: { phone, code: second, device } })).problem.code).toBe(
    'sms_code_expired',
  )
})

test('a number gets ten codes a day', async () => {
  const phone = '13900001001'
  for (let sent = 0; sent < 10; sent++) {
    expect((await call(api, 'requestSmsCode', { body: { phone } })).status).toBe(202)
    await api.sql("UPDATE sms_code SET created_at = created_at - interval '61 seconds'")
  }
  expect((await call(api, 'requestSmsCode', { body: { phone } })).problem.code).toBe('sms_daily_limit')
})

test('a repeated request for a code with the same Idempotency-Key sends one message', async () => {
  const phone = '13900001001'
  const idempotencyKey = randomUUID()
  const first = await call(api, 'requestSmsCode', { body: { phone } }, { idempotencyKey })
  const again = await call(api, 'requestSmsCode', { body: { phone } }, { idempotencyKey })
  expect(again.body).toEqual(first.body)
  expect(await api.sql('SELECT 1 FROM sms_code')).toHaveLength(1)
  const other = await call(api, 'requestSmsCode', { body: { phone: '13900001003' } }, { idempotencyKey })
  expect(other.problem.code).toBe('idempotency_key_conflict')
})

test('a refresh token works once; seen again it ends the family and the person is told', async () => {
  const citizen = await new Actor(api, '林小燕').signsIn()
  const stolen = citizen.refreshToken ?? ''
  const renewed = await call(api, 'refreshSession', { body: { refreshToken: stolen } })
  expect(renewed.status).toBe(201)
  const reuse = await call(api, 'refreshSession', { body: { refreshToken: stolen } })
  expect([reuse.status, reuse.problem.code]).toEqual([401, 'session_reused'])
  expect((await call(api, 'readMe', {}, { token: renewed.body.accessToken })).problem.code).toBe(
    'session_expired',
  )
  const next = await call(api, 'refreshSession', { body: { refreshToken: renewed.body.refreshToken } })
  expect(next.problem.code).toBe('session_expired')
  const back = new Actor(api, '林小燕')
  await api.sql("UPDATE sms_code SET created_at = created_at - interval '61 seconds'")
  await back.signsIn()
  expect((await back.call('readHome')).body.notices[0]).toMatchObject({ kind: 'session_reused' })
})

test('two refreshes of one token at the same moment leave one living pair at most', async () => {
  const citizen = await new Actor(api, '林小燕').signsIn()
  const refreshToken = citizen.refreshToken ?? ''
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => call(api, 'refreshSession', { body: { refreshToken } })),
  )
  expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1)
})

test('an activation code of another person does not activate this device', async () => {
  const citizen = await (await new Actor(api, '林小燕').signsIn()).provesRealName()
  const code = await api.sandbox.console.activationCode(new Actor(api, '陈志强').persona.idNumber)
  const answer = await citizen.call('activateDevice', { body: { code } })
  expect(['activation_code_wrong', 'activation_code_expired']).toContain(answer.problem.code)
  expect((await citizen.call('readMe')).body.level).toBe('L2')
})

test('the activation of one device does not reach another device of the same person', async () => {
  await new Actor(api, '林小燕').joins()
  await api.sql("UPDATE sms_code SET created_at = created_at - interval '61 seconds'")
  const second = await new Actor(api, '林小燕').signsIn()
  expect((await second.call('readMe')).body).toMatchObject({
    level: 'L2',
    name: null,
    device: { activated: false },
  })
})

test('WeChat signs in with the phone the first time and alone afterwards, into the same account', async () => {
  const citizen = await (await new Actor(api, '林小燕').signsIn()).provesRealName()
  const { idNumber } = citizen.persona
  const device = { id: citizen.deviceSecret, name: '测试手机', platform: 'weapp' as const }
  const first = await api.sandbox.console.wechatLogin(idNumber)
  const noPhone = await call(api, 'signInByWechat', { body: { loginCode: first.loginCode, device } })
  expect(noPhone.problem.code).toBe('wechat_phone_required')
  const second = await api.sandbox.console.wechatLogin(idNumber)
  const body = { loginCode: second.loginCode, phoneCode: second.phoneCode ?? '', device }
  expect((await call(api, 'signInByWechat', { body })).body.me).toMatchObject({
    level: 'L2',
    maskedName: '**燕',
  })
  const third = await api.sandbox.console.wechatLogin(idNumber)
  const alone = await call(api, 'signInByWechat', { body: { loginCode: third.loginCode, device } })
  expect(alone.body.me.level).toBe('L2')
  const reused = await call(api, 'signInByWechat', { body: { loginCode: third.loginCode, device } })
  expect(reused.problem.code).toBe('wechat_code_rejected')
})

test('the database holds no phone, name or id number in the clear', async () => {
  const citizen = await new Actor(api, '林小燕').joins()
  await citizen.call('readWallet')
  const tables = await api.sql<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  )
  for (const { name } of tables) {
    const [dump] = await api.sql<{ text: string | null }>(
      `SELECT string_agg(t::text, ' ') AS text FROM "${name}" t`,
    )
    for (const secret of [
      citizen.persona.idNumber,
      citizen.persona.phone ?? '',
      citizen.persona.name,
      citizen.deviceSecret,
    ])
      expect(dump?.text ?? '').not.toContain(secret)
  }
})
