import type { Queryable } from '../database/database.js'
import type { SandboxClock } from '../installation/clock.js'

export type StoredStatus = 'valid' | 'suspended' | 'revoked' | 'cancelled'
export type LiveStatus = StoredStatus | 'expired'

export interface Face {
  name: string
  label: string
  value: string
}

/** A licence as the repository keeps it. Days are YYYY-MM-DD. */
export interface StoredLicence {
  identifier: string
  type: string
  number: string
  issuerName: string
  issuerCode: string
  holderName: string
  holderCode: string
  holderKind: 'person' | 'organisation'
  issuedOn: string
  validFrom: string
  /** Null for 长期. */
  validUntil: string | null
  status: StoredStatus
  faces: Face[]
  portraitDigest: string | null
}

const COLUMNS = `identifier, type, number, issuer_name as "issuerName", issuer_code as "issuerCode",
  holder_name as "holderName", holder_code as "holderCode", holder_kind as "holderKind", issued_on as "issuedOn",
  valid_from as "validFrom", valid_until as "validUntil", status, faces, portrait_digest as "portraitDigest"`

export async function licencesOfHolder(
  db: Queryable,
  holder: { code: string; kind: StoredLicence['holderKind']; types?: string[] },
): Promise<StoredLicence[]> {
  return db.query(
    `select ${COLUMNS} from licences where holder_code = $1 and holder_kind = $2 and ($3::text[] is null or type = any($3))
     order by position`,
    [holder.code, holder.kind, holder.types ?? null],
  )
}

export async function findLicence(db: Queryable, identifier: string): Promise<StoredLicence | undefined> {
  const [licence] = await db.query<StoredLicence>(`select ${COLUMNS} from licences where identifier = $1`, [
    identifier,
  ])
  return licence
}

/** Every licence, holder by holder. */
export async function allLicences(db: Queryable): Promise<StoredLicence[]> {
  return db.query(
    `select ${COLUMNS} from licences order by min(position) over (partition by holder_code), position`,
  )
}

/** Changes the state of a licence; false when there is none. */
export async function setLicenceStatus(
  db: Queryable,
  identifier: string,
  status: StoredStatus,
): Promise<boolean> {
  const changed = await db.query(
    'update licences set status = $2 where identifier = $1 returning identifier',
    [identifier, status],
  )
  return changed.length === 1
}

/** Changes the last valid day of a licence, null for 长期; false when there is none. */
export async function setValidUntil(
  db: Queryable,
  identifier: string,
  validUntil: string | null,
): Promise<boolean> {
  const faces = await db.query(
    `update licences set valid_until = $2::date, faces = (
       select jsonb_agg(case when face->>'name' = 'valid_until' then jsonb_set(face, '{value}', to_jsonb($3::text)) else face end order by place)
       from jsonb_array_elements(faces) with ordinality as each(face, place))
     where identifier = $1 returning identifier`,
    [identifier, validUntil, validUntil ?? '长期'],
  )
  return faces.length === 1
}

/** What the licence is worth now: a valid one past its last day is expired. */
export function liveStatus(
  licence: Pick<StoredLicence, 'status' | 'validUntil'>,
  clock: SandboxClock,
): LiveStatus {
  if (licence.status === 'valid' && licence.validUntil !== null && licence.validUntil < clock.today())
    return 'expired'
  return licence.status
}
