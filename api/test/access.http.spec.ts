import { randomUUID } from 'node:crypto'
import { type RouteName, routes } from '@zhangban/contracts'
import { Actor, call } from './support/actor'
import { startTestApi, type TestApi } from './support/test-api'

type Persona = 'nobody' | 'L1' | 'L2' | 'L3' | 'clerk'

/** Who may call what, written down a second time: a change of the route table shows here. */
const allowed: Record<RouteName, Persona[]> = {
  readTime: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  readOpenApi: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  readHome: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  requestSmsCode: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  signInBySms: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  signInByWechat: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  refreshSession: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  listScenes: ['nobody', 'L1', 'L2', 'L3', 'clerk'],
  readMe: ['L1', 'L2', 'L3', 'clerk'],
  proveRealName: ['L1', 'L2', 'L3', 'clerk'],
  listDevices: ['L1', 'L2', 'L3', 'clerk'],
  endDevice: ['L1', 'L2', 'L3', 'clerk'],
  markMessagesRead: ['L1', 'L2', 'L3', 'clerk'],
  signOut: ['L1', 'L2', 'L3', 'clerk'],
  activateDevice: ['L2', 'L3'],
  readWallet: ['L2', 'L3'],
  readLicence: ['L2', 'L3'],
  requestCredentialNonce: ['L2', 'L3'],
  issueCredentials: ['L2', 'L3'],
  listLooks: ['L2', 'L3'],
  verifyPresentation: ['clerk'],
  reportPhotoMismatch: ['clerk'],
  listMyVerifications: ['clerk'],
}

const refusal: Record<Persona, string[]> = {
  nobody: ['unauthenticated'],
  L1: ['step_up_required', 'clerk_required'],
  L2: ['step_up_required', 'clerk_required'],
  L3: ['clerk_required'],
  clerk: ['step_up_required'],
}

let api: TestApi
const tokens = new Map<Persona, string | undefined>()

beforeAll(async () => {
  api = await startTestApi()
  const l1 = await new Actor(api, '许嘉敏').signsIn()
  const l2 = await (await new Actor(api, '陈志强').signsIn()).provesRealName()
  const l3 = await new Actor(api, '林小燕').joins()
  const clerk = await new Actor(api, '何丽娟').signsIn()
  for (const [persona, actor] of Object.entries({ L1: l1, L2: l2, L3: l3, clerk }))
    tokens.set(persona as Persona, actor.token)
})
afterAll(() => api.dispose())

const personas: Persona[] = ['nobody', 'L1', 'L2', 'L3', 'clerk']
/** signOut would end the session that the other cases use; it is tried with a session of its own below. */
const names = (Object.keys(routes) as RouteName[]).filter((name) => name !== 'signOut')

test.each(names)('%s is open to exactly those it is meant for', async (name) => {
  for (const persona of personas) {
    const params = { identifier: '1.2.156.3005.2.X', deviceId: randomUUID(), verificationId: randomUUID() }
    const answer = await call(
      api,
      name,
      { params, body: routes[name].method === 'POST' ? {} : undefined } as never,
      {
        token: tokens.get(persona),
      },
    )
    const code = answer.status >= 400 ? answer.problem.code : undefined
    if (allowed[name].includes(persona))
      expect([persona, code]).not.toEqual([
        persona,
        expect.stringMatching(/unauthenticated|step_up_required|clerk_required|session_expired/),
      ])
    else expect(refusal[persona]).toContain(code)
  }
})

test('signing out ends exactly that session', async () => {
  expect((await call(api, 'signOut')).problem.code).toBe('unauthenticated')
  const phone = new Actor(api, '李文博')
  await phone.signsIn()
  expect((await phone.call('signOut')).status).toBe(204)
  expect((await phone.call('readMe')).problem.code).toBe('session_expired')
  expect((await call(api, 'readMe', {}, { token: tokens.get('L3') })).status).toBe(200)
})

test('a token that is none of ours is refused on every route, also on open ones', async () => {
  const { problem } = await call(api, 'readHome', {}, { token: 'A'.repeat(43) })
  expect(problem.code).toBe('session_expired')
})

test('every answer of an error carries a request id and nobody may store it', async () => {
  const { headers, problem } = await call(api, 'readWallet')
  expect(headers['x-request-id']).toBe(problem.requestId)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-type']).toContain('application/problem+json')
})
