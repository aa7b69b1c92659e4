import type { CborMap, CborValue } from '../cbor/value.js'
import { encodeCbor } from '../cbor/encode.js'
import { fromCoseKey, toCoseKey } from '../cose/key.js'
import { CLAIM, readBytes, readClaims, readSeconds, readUnsigned } from '../cwt/claims.js'
import { malformed } from '../errors.js'
import type { PublicKey } from '../ports.js'
import { decodeField, encodeField, type FieldValue } from '../registry/field-value.js'
import { licenceTypeNumbers } from '../registry/licence-types.js'
import { sceneNumbers } from '../registry/scenes.js'

const CREDENTIAL_ID_LENGTH = 8
export const LONGEST_LIFE_SECONDS = 72 * 3600
const STATUS_LIST_SIZE = 2 ** 20

/** What the licence repository signs for one licence, one scene and one holder key. */
export interface SceneCredentialClaims {
  /** 8 random bytes. */
  readonly credentialId: Uint8Array
  /** A name of `SCENES`. */
  readonly scene: string
  /** A name of `LICENCE_TYPES`. */
  readonly licenceType: string
  /** By names of `FIELDS`: just the fields of the scene. */
  readonly fields: Readonly<Record<string, FieldValue>>
  /** The entry of the status list; index below 2^20. */
  readonly status: { readonly list: number; readonly index: number }
  readonly holderKey: PublicKey
  /** Seconds since the epoch. */
  readonly issuedAt: number
  /** Seconds since the epoch, at most 72 hours after `issuedAt`. */
  readonly expiresAt: number
}

const LICENCE = { status: 0, scene: 1, type: 2 } as const
const CONFIRMATION_KEY = 1
const CLAIM_KEYS = [CLAIM.expires, CLAIM.issuedAt, CLAIM.id, CLAIM.confirmation, CLAIM.licence]

export function encodeClaims(claims: SceneCredentialClaims): Uint8Array {
  assertClaims(claims)
  const licence: CborMap = new Map<number, CborValue>([
    [LICENCE.status, [claims.status.list, claims.status.index]],
    [LICENCE.scene, known(sceneNumbers.numberOf(claims.scene), `scene ${claims.scene}`)],
    [
      LICENCE.type,
      known(licenceTypeNumbers.numberOf(claims.licenceType), `licence type ${claims.licenceType}`),
    ],
  ])
  for (const [name, value] of Object.entries(claims.fields)) licence.set(...encodeField(name, value))
  return encodeCbor(
    new Map<number, CborValue>([
      [CLAIM.expires, claims.expiresAt],
      [CLAIM.issuedAt, claims.issuedAt],
      [CLAIM.id, claims.credentialId],
      [CLAIM.confirmation, new Map([[CONFIRMATION_KEY, toCoseKey(claims.holderKey)]])],
      [CLAIM.licence, licence],
    ]),
  )
}

export function decodeClaims(payload: Uint8Array): SceneCredentialClaims {
  const claims = readClaims(payload, CLAIM_KEYS)
  const issuedAt = readSeconds(claims.get(CLAIM.issuedAt))
  const expiresAt = readSeconds(claims.get(CLAIM.expires))
  if (!isLife(issuedAt, expiresAt)) throw malformed('a life that no credential has')
  return {
    credentialId: readBytes(claims.get(CLAIM.id), CREDENTIAL_ID_LENGTH),
    ...decodeLicence(claims.get(CLAIM.licence)),
    holderKey: decodeConfirmation(claims.get(CLAIM.confirmation)),
    issuedAt,
    expiresAt,
  }
}

function decodeLicence(
  value: CborValue | undefined,
): Pick<SceneCredentialClaims, 'scene' | 'licenceType' | 'fields' | 'status'> {
  if (!(value instanceof Map)) throw malformed('no licence in the claims')
  const scene = sceneNumbers.nameOf(value.get(LICENCE.scene))
  const licenceType = licenceTypeNumbers.nameOf(value.get(LICENCE.type))
  if (!scene || !licenceType) throw malformed('an unknown scene or licence type')
  const fields: Record<string, FieldValue> = {}
  for (const [number, encoded] of value) {
    if (number === LICENCE.status || number === LICENCE.scene || number === LICENCE.type) continue
    const [name, field] = decodeField(number, encoded)
    fields[name] = field
  }
  return { scene, licenceType, fields, status: decodeStatus(value.get(LICENCE.status)) }
}

function decodeStatus(value: CborValue | undefined): SceneCredentialClaims['status'] {
  if (!Array.isArray(value) || value.length !== 2) throw malformed('no status entry')
  const [list, index] = value as readonly CborValue[]
  const status = { list: readUnsigned(list), index: readUnsigned(index) }
  if (status.index >= STATUS_LIST_SIZE) throw malformed('a status index beyond its list')
  return status
}

function decodeConfirmation(value: CborValue | undefined): PublicKey {
  if (!(value instanceof Map) || value.size !== 1) throw malformed('no holder key')
  return fromCoseKey(value.get(CONFIRMATION_KEY))
}

function assertClaims(claims: SceneCredentialClaims): void {
  if (claims.credentialId.length !== CREDENTIAL_ID_LENGTH) {
    throw new TypeError(`a credential id has ${CREDENTIAL_ID_LENGTH} bytes`)
  }
  const { list, index } = claims.status
  if (
    !Number.isSafeInteger(list) ||
    list < 0 ||
    !Number.isInteger(index) ||
    index < 0 ||
    index >= STATUS_LIST_SIZE
  ) {
    throw new TypeError('a status entry is a list number and an index below 2^20')
  }
  if (!Number.isInteger(claims.issuedAt) || !Number.isInteger(claims.expiresAt)) {
    throw new TypeError('times are whole seconds since the epoch')
  }
  if (!isLife(claims.issuedAt, claims.expiresAt))
    throw new TypeError('a scene credential lives for at most 72 hours')
}

function isLife(issuedAt: number, expiresAt: number): boolean {
  return expiresAt > issuedAt && expiresAt - issuedAt <= LONGEST_LIFE_SECONDS
}

function known(number: number | undefined, what: string): number {
  if (number === undefined) throw new TypeError(`unknown ${what}`)
  return number
}
