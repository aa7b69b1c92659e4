import type { Scene } from '@zhangban/catalogue'
import type { FieldValue } from '@zhangban/licence-code'
import { ageOn, parseCitizenId } from '@zhangban/national-codes'
import type { Face, StoredLicence } from './licences.js'

const LONGEST_IN_CODE = 40

/** Faces that belong to a scene but are fetched online, because they are long. */
const LONG_FACES: Readonly<Record<string, readonly string[]>> = {
  shop: ['address', 'business_scope'],
}

/**
 * The fields of a scene that a licence has, as they travel in its credential. Ages are computed from the holder's
 * number on `today`; a portrait's digest goes along only when the scene says so.
 */
export function sceneFields(scene: Scene, licence: StoredLicence, today: string): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {}
  for (const name of scene.fields) {
    const value = fieldValue(name, licence, today)
    if (value === undefined || isLong(value)) continue
    fields[name] = value
  }
  if (scene.portrait && licence.portraitDigest !== null)
    fields.portrait = new Uint8Array(Buffer.from(licence.portraitDigest, 'hex'))
  return fields
}

/** The fields of a scene that do not fit into a code. */
export function longFields(scene: Scene, licence: Pick<StoredLicence, 'faces'>): Face[] {
  const always = LONG_FACES[scene.code] ?? []
  return licence.faces.filter(
    (face) => always.includes(face.name) || (scene.fields.includes(face.name) && isLong(face.value)),
  )
}

function fieldValue(name: string, licence: StoredLicence, today: string): FieldValue | undefined {
  switch (name) {
    case 'name':
      return licence.holderName
    case 'number':
      return licence.number
    case 'valid_until':
      return licence.validUntil
    case 'age_over_18':
      return isOlderThan(18, licence, today)
    case 'age_over_65':
      return isOlderThan(65, licence, today)
    default:
      return licence.faces.find((face) => face.name === name)?.value
  }
}

function isOlderThan(years: number, licence: StoredLicence, today: string): boolean | undefined {
  const id = parseCitizenId(licence.holderCode)
  return id.ok ? ageOn(id.value.birthDate, today) >= years : undefined
}

function isLong(value: FieldValue): boolean {
  return typeof value === 'string' && value.length > LONGEST_IN_CODE
}
