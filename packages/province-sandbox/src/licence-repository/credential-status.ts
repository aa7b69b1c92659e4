import { type Edition, sceneOf } from '@zhangban/catalogue'
import type { Queryable } from '../database/database.js'
import type { SandboxClock } from '../installation/clock.js'
import { type Face, liveStatus, type StoredLicence } from './licences.js'
import { longFields } from './scene-fields.js'
import { statusCode } from './wire-format.js'

export interface CredentialStatusAnswer {
  credentialId: string
  ZZBS: string
  ZZZT: string
  credentialStatus: '01' | '03'
  longFields: Face[]
  CXSJ: string
}

/** Live status of the licence behind a credential, with the scene's long fields; undefined when never issued. */
export async function credentialStatus(
  db: Queryable,
  world: { clock: SandboxClock; edition: Edition },
  credentialId: string,
): Promise<CredentialStatusAnswer | undefined> {
  const [row] = await db.query<
    Pick<StoredLicence, 'identifier' | 'status' | 'validUntil' | 'faces'> & {
      scene: string
      revoked: boolean
    }
  >(
    `select l.identifier, l.status, l.valid_until as "validUntil", l.faces, c.scene, c.revoked_at is not null as revoked
     from credentials c join licences l on l.identifier = c.licence where c.credential_id = $1`,
    [credentialId],
  )
  if (!row) return undefined
  const scene = sceneOf(world.edition, row.scene)
  return {
    credentialId,
    ZZBS: row.identifier,
    ZZZT: statusCode(liveStatus(row, world.clock)),
    credentialStatus: row.revoked ? '03' : '01',
    longFields: scene ? longFields(scene, row) : [],
    CXSJ: world.clock.date().toISOString(),
  }
}

/** Revokes credentials; unknown and already revoked ones are passed over. Answers how many changed. */
export async function revokeCredentials(
  db: Queryable,
  clock: SandboxClock,
  credentialIds: string[],
): Promise<number> {
  const revoked = await db.query(
    'update credentials set revoked_at = $2 where credential_id = any($1) and revoked_at is null returning credential_id',
    [credentialIds, clock.date()],
  )
  return revoked.length
}
