import { randomUUID } from 'node:crypto'
import type { Actor } from '@zhangban/api/testing'
import { failpoints } from '@zhangban/api/failpoints'
import { startApiProcess } from '../stack/api-process.js'
import { actor, over, sql } from '../stack/stack.js'

let citizen: Actor
let clerk: Actor

beforeAll(async () => {
  citizen = await actor('方建国').joins()
  clerk = await actor('何丽娟').signsIn()
})

const verification = failpoints.filter((name) => name.startsWith('verification.'))
const orphans = () =>
  sql(
    `SELECT 1 FROM consumed_presentation c LEFT JOIN verification v ON v.id = c.verification_id WHERE v.id IS NULL`,
  )

test.each(verification)(
  'killed at %s: the code is never used up without a record, and the repeat is valid',
  async (failpoint) => {
    const text = await citizen.presents('hotel', 'resident_id')
    const verificationId = randomUUID()
    const doomed = await startApiProcess({ FAILPOINT: failpoint })
    await expect(clerk.scans(text, verificationId, { via: over(doomed.url) })).rejects.toThrow()
    expect(await doomed.ended).toBe('SIGKILL')
    expect(await orphans()).toEqual([])

    const restarted = await startApiProcess()
    const { body } = await clerk.scans(text, verificationId, { via: over(restarted.url) })
    expect(body).toMatchObject({ verificationId, outcome: 'valid' })
    const audit = await sql("SELECT 1 FROM audit_entry WHERE subject = $1 AND action = 'licence.verified'", [
      verificationId,
    ])
    expect(audit).toHaveLength(1)
    restarted.child.kill('SIGTERM')
    expect(await restarted.ended).toBe(0)
  },
)

test('killed between signing and writing down: the app asks again with the same key and gets its credentials', async () => {
  const { generateNodeKey } = await import('@zhangban/licence-code/node')
  const { proveHolderKey } = await import('@zhangban/licence-code')
  const licence = await citizen.licenceOf('resident_id')
  const { body } = await citizen.call('requestCredentialNonce')
  const { signer } = generateNodeKey()
  const proof = Buffer.from(await proveHolderKey(signer, Buffer.from(body.nonce, 'base64url'))).toString(
    'base64url',
  )
  const publicKey = Buffer.from(signer.publicKey.bytes).toString('base64url')
  const request = { body: { licence, scene: 'hotel', nonce: body.nonce, holderKeys: [{ publicKey, proof }] } }
  const doomed = await startApiProcess({ FAILPOINT: 'credentials.after_signing' })
  const idempotencyKey = randomUUID()
  await expect(
    citizen.call('issueCredentials', request, { idempotencyKey, via: over(doomed.url) }),
  ).rejects.toThrow()
  expect(await doomed.ended).toBe('SIGKILL')

  expect((await citizen.call('issueCredentials', request, { idempotencyKey })).problem.code).toBe(
    'rate_limited',
  )
  await sql("UPDATE idempotent_answer SET created_at = created_at - interval '31 seconds' WHERE key = $1", [
    idempotencyKey,
  ])
  const answer = await citizen.call('issueCredentials', request, { idempotencyKey })
  expect(answer.status).toBe(201)
  expect(answer.body.credentials).toHaveLength(1)
})
