import type { FastifyInstance } from 'fastify'
import { licenceTypeByCode } from '@zhangban/province'
import * as z from 'zod'
import type { Database } from '../database/database.js'
import { answerOnce, unwrapKept } from '../gateway/answer-once.js'
import { readBody, WireError } from '../gateway/wire-error.js'
import { credentialStatus, revokeCredentials } from './credential-status.js'
import { type SigningWorld, signCredentials } from './credentials.js'
import { licencesOfHolder } from './licences.js'
import { giveNonce } from './nonces.js'
import { toWire, typeCodeOf } from './wire-format.js'

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/)
const queryBody = z.strictObject({
  CZZTDM: z.string().regex(/^[0-9A-Z]{18}$/),
  CZZTDMLXDM: z.enum(['111', '001']),
  ZZLXDM: z.array(z.string().length(21)).max(200).optional(),
})
const signingBody = z.strictObject({
  YWLSH: z.string().min(8).max(64),
  ZZBS: z.string().min(1).max(160),
  scene: z.string().min(1).max(40),
  nonce: base64url.length(22),
  holderKeys: z
    .array(z.strictObject({ publicKey: base64url.length(44), proof: base64url.max(400) }))
    .min(1)
    .max(8),
})
const revocationBody = z.strictObject({ credentialIds: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(500) })

/** The licence repository: licences with the element names of GB/T 36903, and the signing of scene credentials. */
export function licenceRepositoryRoutes(
  app: FastifyInstance,
  world: SigningWorld & { database: Database },
): void {
  const { database, clock } = world

  app.post('/query', async (request) => {
    const body = readBody(queryBody, request.body)
    const types = body.ZZLXDM?.flatMap((code) => licenceTypeByCode(code)?.type ?? [])
    const licences = await licencesOfHolder(database, {
      code: body.CZZTDM,
      kind: body.CZZTDMLXDM === '111' ? 'person' : 'organisation',
      ...(types ? { types } : {}),
    })
    return { ZZLB: licences.map((licence) => toWire(licence, clock)), CXSJ: clock.date().toISOString() }
  })

  app.get('/issuer-keys', async () => ({
    keys: world.issuerKeys.map((key) => ({
      keyId: key.keyId,
      algorithm: 'ES256',
      publicKey: key.publicKey.toString('base64url'),
      issuer: key.issuer,
      licenceTypes: key.licenceTypes.map(typeCodeOf),
    })),
  }))

  app.post('/credentials/nonces', () => giveNonce(database, clock))

  app.post('/credentials', async (request) => {
    const body = readBody(signingBody, request.body)
    const call = { platform: 'licenceRepository', reference: body.YWLSH, request: body } as const
    return unwrapKept(await answerOnce(database, call, (tx) => signCredentials(tx, world, body)))
  })

  app.post('/credentials/revocations', async (request) => {
    const { credentialIds } = readBody(revocationBody, request.body)
    return { revoked: await revokeCredentials(database, clock, credentialIds) }
  })

  app.get<{ Params: { id: string } }>('/credentials/:id/status', async (request) => {
    const answer = await credentialStatus(database, world, request.params.id)
    if (!answer) throw new WireError(404, 'CREDENTIAL_UNKNOWN', '没有签发过这个凭证')
    return answer
  })
}
