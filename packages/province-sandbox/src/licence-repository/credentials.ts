import { type Edition, type Scene, sceneOf } from '@zhangban/catalogue'
import {
  credentialTimes,
  issueSceneCredential,
  LicenceCodeError,
  type PublicKey,
  verifyHolderKeyProof,
} from '@zhangban/licence-code'
import { nodeCrypto, nodeRandom } from '@zhangban/licence-code/node'
import { randomBytes, randomInt } from 'node:crypto'
import type { Queryable } from '../database/database.js'
import { type Kept, keptRefusal } from '../gateway/answer-once.js'
import { endOfChinaDay, type SandboxClock } from '../installation/clock.js'
import type { IssuerKeyRecord } from './issuer-keys.js'
import { findLicence, liveStatus, type StoredLicence } from './licences.js'
import { takeNonce } from './nonces.js'
import { sceneFields } from './scene-fields.js'

const STATUS_LIST = 1
const STATUS_LIST_SIZE = 2 ** 20

export interface SigningRequest {
  ZZBS: string
  scene: string
  nonce: string
  holderKeys: { publicKey: string; proof: string }[]
}

export interface SignedCredentials {
  credentials: { credentialId: string; credential: string; issuedAt: string; expiresAt: string }[]
}

export interface SigningWorld {
  clock: SandboxClock
  edition: Edition
  issuerKeys: readonly IssuerKeyRecord[]
}

/** Signs one credential for each proved holder key, when the licence is valid and the scene takes its type. */
export async function signCredentials(
  tx: Queryable,
  world: SigningWorld,
  request: SigningRequest,
): Promise<Kept<SignedCredentials>> {
  if (!(await takeNonce(tx, world.clock, request.nonce)))
    return keptRefusal(400, 'NONCE_REJECTED', '随机数无效或已用过')
  const licence = await findLicence(tx, request.ZZBS)
  if (!licence) return keptRefusal(404, 'LICENCE_NOT_FOUND', '没有这个证照')
  if (liveStatus(licence, world.clock) !== 'valid')
    return keptRefusal(409, 'LICENCE_NOT_VALID', '证照当前不是有效状态')
  const scene = sceneOf(world.edition, request.scene)
  if (!scene?.licenceTypes.some((type) => type === licence.type))
    return keptRefusal(409, 'SCENE_NOT_ALLOWED', '这个场景不能使用该证照')
  const holderKeys = await provedKeys(request)
  if (!holderKeys) return keptRefusal(400, 'PROOF_REJECTED', '持有证明不对')
  const credentials = []
  for (const holderKey of holderKeys)
    credentials.push(await signOne(tx, world, { licence, scene, holderKey }))
  return { ok: true, value: { credentials } }
}

async function provedKeys(request: SigningRequest): Promise<PublicKey[] | undefined> {
  if (new Set(request.holderKeys.map((key) => key.publicKey)).size !== request.holderKeys.length)
    return undefined
  const nonce = bytesOf(request.nonce)
  const keys: PublicKey[] = []
  for (const { publicKey, proof } of request.holderKeys) {
    const key: PublicKey = { algorithm: 'ES256', bytes: bytesOf(publicKey) }
    try {
      await verifyHolderKeyProof(bytesOf(proof), key, nonce, { crypto: nodeCrypto })
    } catch (error) {
      if (error instanceof LicenceCodeError) return undefined
      throw error
    }
    keys.push(key)
  }
  return keys
}

async function signOne(
  tx: Queryable,
  world: SigningWorld,
  subject: { licence: StoredLicence; scene: Scene; holderKey: PublicKey },
): Promise<SignedCredentials['credentials'][number]> {
  const { licence, scene, holderKey } = subject
  const issuer = world.issuerKeys.find((key) => key.licenceTypes.includes(licence.type))
  if (!issuer) throw new Error(`no issuer key for ${licence.type}`)
  const { issuedAt, expiresAt: latest } = await credentialTimes(world.clock.now(), nodeRandom)
  const expiresAt =
    licence.validUntil === null
      ? latest
      : Math.min(latest, Math.floor(endOfChinaDay(licence.validUntil) / 1000))
  const credentialId = randomBytes(8)
  const status = await allotStatus(tx, credentialId.toString('hex'), {
    licence: licence.identifier,
    scene: scene.code,
    issuedAt,
    expiresAt,
  })
  const fields = sceneFields(scene, licence, world.clock.today())
  const credential = await issueSceneCredential(
    {
      credentialId: new Uint8Array(credentialId),
      scene: scene.code,
      licenceType: licence.type,
      fields,
      status,
      holderKey,
      issuedAt,
      expiresAt,
    },
    { keyId: new Uint8Array(Buffer.from(issuer.keyId, 'hex')), signer: issuer.signer },
    { crypto: nodeCrypto },
  )
  return {
    credentialId: credentialId.toString('hex'),
    credential: Buffer.from(credential).toString('base64url'),
    issuedAt: new Date(issuedAt * 1000).toISOString(),
    expiresAt: new Date(expiresAt * 1000).toISOString(),
  }
}

/** Records a credential at a random free place of the status list. */
async function allotStatus(
  tx: Queryable,
  credentialId: string,
  about: { licence: string; scene: string; issuedAt: number; expiresAt: number },
): Promise<{ list: number; index: number }> {
  for (;;) {
    const index = randomInt(STATUS_LIST_SIZE)
    const placed = await tx.query(
      `insert into credentials (credential_id, licence, scene, status_list, status_index, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, to_timestamp($6), to_timestamp($7))
       on conflict (status_list, status_index) do nothing returning credential_id`,
      [credentialId, about.licence, about.scene, STATUS_LIST, index, about.issuedAt, about.expiresAt],
    )
    if (placed.length === 1) return { list: STATUS_LIST, index }
  }
}

function bytesOf(base64url: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64url, 'base64url'))
}
