import { randomUUID } from 'node:crypto'
import { Actor, through } from './support/actor'
import { startTestApi, type TestApi } from './support/test-api'

let api: TestApi
let citizen: Actor
let clerk: Actor
let nightClerk: Actor

beforeAll(async () => {
  api = await startTestApi()
  citizen = await new Actor(api, '林小燕').joins()
  clerk = await new Actor(api, '何丽娟').signsIn()
  nightClerk = await new Actor(api, '罗志明').signsIn()
})
afterAll(() => api.dispose())
afterEach(() => api.sandbox.console.fault('licenceRepository', null))

const show = () => citizen.presents('hotel', 'resident_id')

test('a shown id card is valid for hotel check-in, with exactly the fields of the scene and the portrait', async () => {
  const { status, body } = await clerk.scans(await show())
  expect(status).toBe(200)
  expect(body).toMatchObject({
    outcome: 'valid',
    reason: null,
    scene: { code: 'hotel' },
    holderCheck: 'portrait',
  })
  expect(body.fields.map(({ name, value }) => [name, value])).toEqual([
    ['name', '林小燕'],
    ['number', citizen.persona.idNumber],
    ['valid_until', expect.stringMatching(/^20\d\d-/)],
  ])
  expect(body.portrait?.contentType).toMatch(/^image\//)
})

test('the holder sees at once who looked, at which fields and why', async () => {
  const verificationId = randomUUID()
  await clerk.scans(await show(), verificationId)
  const { body } = await citizen.call('listLooks')
  expect(body.looks[0]).toMatchObject({
    id: verificationId,
    organisationName: expect.stringContaining('宾馆'),
    sceneName: '酒店入住',
    holderName: '林小燕',
    fieldLabels: ['姓名', '号码', '有效期至'],
    portraitSeen: true,
    outcome: 'valid',
  })
  const home = await citizen.call('readHome')
  expect(home.body.notices[0]).toMatchObject({ kind: 'licence_looked_at', read: false })
})

test('the same code by another clerk of the organisation is replayed, with the time of the first use', async () => {
  const text = await show()
  const first = await clerk.scans(text)
  const second = await nightClerk.scans(text)
  expect(second.body).toMatchObject({ outcome: 'invalid', reason: 'replayed', fields: [], portrait: null })
  expect(second.body.firstUsedAt).toBe(first.body.verifiedAt)
})

test('the same scan repeated after a lost answer gets the same verdict', async () => {
  const text = await show()
  const verificationId = randomUUID()
  const first = await clerk.scans(text, verificationId)
  const again = await clerk.scans(text, verificationId)
  expect(again.body).toEqual(first.body)
})

test("a clerk cannot read another clerk's verdict by its id", async () => {
  const text = await show()
  const verificationId = randomUUID()
  await clerk.scans(text, verificationId)
  const stolen = await nightClerk.scans(text, verificationId)
  expect([stolen.status, stolen.problem.code]).toEqual([409, 'verification_id_taken'])
})

test('another text under the same verification id is refused', async () => {
  const verificationId = randomUUID()
  await clerk.scans(await show(), verificationId)
  const other = await clerk.scans(await show(), verificationId)
  expect(other.problem.code).toBe('verification_id_taken')
})

test('a code is expired 61 seconds after it was made and is not used up', async () => {
  const text = await citizen.presents('hotel', 'resident_id', () => Date.now() - 61_000)
  const { body } = await clerk.scans(text)
  expect(body).toMatchObject({ outcome: 'invalid', reason: 'expired', fields: [] })
})

test('one altered character makes a code not valid', async () => {
  const text = await show()
  const at = Math.floor(text.length / 2)
  const altered = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
  const { body } = await clerk.scans(altered)
  expect(body.outcome).toBe('invalid')
  expect(body.fields).toEqual([])
})

test('text that is no code of ours is malformed and leaves a record without its content', async () => {
  const verificationId = randomUUID()
  const { body } = await clerk.scans('https://example.org/?name=张三', verificationId)
  expect(body).toMatchObject({ outcome: 'invalid', reason: 'malformed' })
  const [row] = await api.sql<{ outcome: string; credential_id: unknown }>(
    'SELECT outcome, credential_id FROM verification WHERE id = $1',
    [verificationId],
  )
  expect(row).toEqual({ outcome: 'invalid', credential_id: null })
})

test('a suspended licence is suspended at the next scan, and valid again when resumed', async () => {
  const text = await show()
  const identifier = await citizen.licenceOf('resident_id')
  await api.sandbox.console.changeLicence(identifier, 'suspend')
  const { body } = await clerk.scans(text)
  expect(body).toMatchObject({ outcome: 'invalid', reason: 'suspended', fields: [], portrait: null })
  await api.sandbox.console.changeLicence(identifier, 'resume')
  expect((await clerk.scans(await show())).body.outcome).toBe('valid')
})

test('an organisation cannot verify a scene it may not ask for', async () => {
  const police = await new Actor(api, '邓国强').signsIn()
  const { body } = await police.scans(await show())
  expect(body).toMatchObject({ outcome: 'invalid', reason: 'scene_not_allowed', fields: [], portrait: null })
})

test('while the repository is dead a verification is undecided and uses nothing up', async () => {
  const text = await show()
  await api.sandbox.console.fault('licenceRepository', 'error_500')
  const { body } = await clerk.scans(text)
  expect(body).toMatchObject({ outcome: 'undecided', reason: 'platform_down', fields: [] })
  await api.sandbox.console.fault('licenceRepository', null)
  await new Promise((resolve) => setTimeout(resolve, 5_500))
  expect((await clerk.scans(text)).body.outcome).toBe('valid')
}, 20_000)

test('a slow repository makes it undecided at the deadline, not late', async () => {
  const text = await show()
  await api.sandbox.console.fault('licenceRepository', 'latency', { ms: 4_000 })
  const { body } = await clerk.scans(text)
  expect(body).toMatchObject({ outcome: 'undecided', reason: 'platform_down' })
}, 20_000)

test('ending a device revokes its credentials here at once and at the repository soon', async () => {
  const other = new Actor(api, '陈志强')
  await other.joins()
  const officer = await new Actor(api, '王敏').signsIn()
  const text = await other.presents('hall', 'resident_id')
  const { body: listed } = await other.call('listDevices')
  const device = listed.devices.find(({ current }) => current)
  expect((await other.call('endDevice', { params: { deviceId: device?.id ?? '' } })).status).toBe(204)
  expect((await officer.scans(text)).body).toMatchObject({ outcome: 'invalid', reason: 'revoked' })
  expect((await other.call('readMe')).problem.code).toBe('session_expired')
})

test('a photo mismatch is recorded once, told to the holder and the supervisor, and kept in the audit', async () => {
  const verificationId = randomUUID()
  await clerk.scans(await show(), verificationId)
  const report = { params: { verificationId }, body: { note: '年龄差距明显' } }
  const first = await clerk.call('reportPhotoMismatch', report)
  const again = await clerk.call('reportPhotoMismatch', report)
  expect(again.body).toEqual(first.body)
  const { body } = await citizen.call('listLooks')
  expect(body.looks[0]?.photoMismatchAt).toBe(first.body.photoMismatchAt)
  const rows = await api.sql(
    "SELECT 1 FROM audit_entry WHERE action = 'licence.photo_mismatch_reported' AND subject = $1",
    [verificationId],
  )
  expect(rows).toHaveLength(1)
  const supervisor = await nightClerk.call('readHome')
  expect(supervisor.body.notices[0]).toMatchObject({
    kind: 'photo_mismatch',
    body: expect.stringContaining('前台 1'),
  })
  const foreign = await nightClerk.call('reportPhotoMismatch', report)
  expect(foreign.problem.code).toBe('verification_not_found')
})

test('field values leave the database ten minutes after the verdict; the record stays', async () => {
  const verificationId = randomUUID()
  await clerk.scans(await show(), verificationId)
  await api.sql("UPDATE verification SET at = now() - interval '11 minutes' WHERE id = $1", [verificationId])
  const { VerificationRepository } = await import('../src/presentation')
  await api.app.get(VerificationRepository, { strict: false }).forgetFieldValues()
  const [row] = await api.sql<{ verdict_cipher: unknown; outcome: string }>(
    'SELECT verdict_cipher, outcome FROM verification WHERE id = $1',
    [verificationId],
  )
  expect(row).toEqual({ verdict_cipher: null, outcome: 'valid' })
})

test('a double tap with one verification id is one verification', async () => {
  const text = await show()
  const verificationId = randomUUID()
  const answers = await Promise.all(Array.from({ length: 8 }, () => clerk.scans(text, verificationId)))
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect(answers[0]?.body.outcome).toBe('valid')
})

test('under 100 concurrent scans of one code by two instances exactly one is valid', async () => {
  const second = await api.another()
  const text = await show()
  const verdicts = await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      (at % 3 ? clerk : nightClerk).scans(text, randomUUID(), { via: through(at % 2 ? second : api.app) }),
    ),
  )
  const outcomes = verdicts.map(({ body }) => body.reason ?? body.outcome)
  expect(outcomes.filter((outcome) => outcome === 'valid')).toHaveLength(1)
  expect(new Set(outcomes)).not.toContain('internal_error')
  const rows = await api.sql(
    "SELECT 1 FROM consumed_presentation JOIN verification v ON v.id = verification_id WHERE v.text_digest = sha256($1::bytea) AND v.outcome = 'valid'",
    [Buffer.from(text)],
  )
  expect(rows).toHaveLength(1)
}, 30_000)
