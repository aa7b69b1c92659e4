import { randomUUID } from 'node:crypto'
import { Actor } from './support/actor'
import { startTestApi, type TestApi } from './support/test-api'

let api: TestApi
let citizen: Actor

beforeAll(async () => {
  api = await startTestApi()
  citizen = await new Actor(api, '林小燕').joins()
})
afterAll(() => api.dispose())

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('the wallet holds licences of oneself, of a minor child and of the business one operates', async () => {
  const { body } = await citizen.call('readWallet')
  expect(body.holders.map(({ kind, name }) => [kind, name])).toEqual(
    expect.arrayContaining([
      ['self', '林小燕'],
      ['child', '林小满'],
      ['business', expect.stringContaining('林记肠粉店')],
    ]),
  )
  expect(body.freshness.state).toBe('live')
  expect(body.missing).toEqual([])
  expect(body.licences.find(({ type }) => type === 'resident_id')?.scenes).toContain('hotel')
})

test('while the repository is dead the wallet opens from its copy and says of when it is', async () => {
  const before = await citizen.call('readWallet')
  await api.sandbox.console.fault('licenceRepository', 'error_500')
  const { body } = await citizen.call('readWallet')
  await api.sandbox.console.fault('licenceRepository', null)
  expect(body.freshness.state).toBe('stale')
  expect(Date.parse(body.freshness.asOf)).toBeLessThanOrEqual(Date.now())
  expect(body.licences).toEqual(before.body.licences)
  await settle(5_500)
})

test('an expired or suspended licence is listed but shown in no scene', async () => {
  const expired = await new Actor(api, '许嘉敏').joins()
  const card = (await expired.call('readWallet')).body.licences.find(({ type }) => type === 'resident_id')
  expect(card).toMatchObject({ status: 'expired', scenes: [] })
  const suspended = await new Actor(api, '谢俊杰').joins()
  const driving = (await suspended.call('readWallet')).body.licences.find(
    ({ type }) => type === 'driving_licence',
  )
  expect(driving).toMatchObject({ status: 'suspended', scenes: [] })
  await expect(suspended.presents('traffic', 'driving_licence')).rejects.toThrow('licence_not_valid')
})

test('a credential needs a proof of the key it is for', async () => {
  const licence = await citizen.licenceOf('resident_id')
  const { body } = await citizen.call('requestCredentialNonce')
  const holderKeys = [
    {
      publicKey: Buffer.alloc(33, 2).toString('base64url'),
      proof: Buffer.alloc(80, 1).toString('base64url'),
    },
  ]
  const answer = await citizen.call('issueCredentials', {
    body: { licence, scene: 'hotel', nonce: body.nonce, holderKeys },
  })
  expect(answer.problem.code).toBe('holder_key_proof_rejected')
})

test('a lost answer repeated with the same Idempotency-Key brings the same credentials', async () => {
  const { generateNodeKey } = await import('@zhangban/licence-code/node')
  const { proveHolderKey } = await import('@zhangban/licence-code')
  const licence = await citizen.licenceOf('resident_id')
  const { body } = await citizen.call('requestCredentialNonce')
  const { signer } = generateNodeKey()
  const proof = await proveHolderKey(signer, Buffer.from(body.nonce, 'base64url'))
  const holderKeys = [
    {
      publicKey: Buffer.from(signer.publicKey.bytes).toString('base64url'),
      proof: Buffer.from(proof).toString('base64url'),
    },
  ]
  const request = { body: { licence, scene: 'hotel', nonce: body.nonce, holderKeys } }
  const options = { idempotencyKey: randomUUID() }
  const first = await citizen.call('issueCredentials', request, options)
  const again = await citizen.call('issueCredentials', request, options)
  expect(first.status).toBe(201)
  expect(again.body).toEqual(first.body)
})

test('a scene the licence is not for is refused', async () => {
  await expect(citizen.presents('traffic', 'resident_id')).rejects.toThrow('scene_not_allowed')
})

test('a business licence is shown on L2, without activation', async () => {
  const owner = await (await new Actor(api, '杨美珍').signsIn()).provesRealName()
  const clerk = await new Actor(api, '王敏').signsIn()
  const { body } = await clerk.scans(await owner.presents('shop', 'business_licence'))
  expect(body).toMatchObject({ outcome: 'valid', holderCheck: 'not_available', scene: { code: 'shop' } })
  expect(body.fields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['name', 'credit_code', 'operator', 'status']),
  )
})
