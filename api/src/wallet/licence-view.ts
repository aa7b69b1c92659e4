import type { Edition } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import type { Licence } from '@zhangban/province'
import type { HolderLicences } from './wallet-source.service.js'

export type LicenceCard = AnswerOf<'readWallet'>['licences'][number]

const DOT = '·'

/** Keeps 6 + 4 characters of long numbers, 3 + 2 of shorter ones; very short ones keep only the last. */
function maskNumber(number: string): string {
  const [head, tail] = number.length >= 15 ? [6, 4] : number.length >= 7 ? [3, 2] : [0, 1]
  const hidden = Math.max(1, number.length - head - tail)
  return number.slice(0, head) + DOT.repeat(hidden) + number.slice(number.length - tail)
}

/** A value as an L2 session sees it: anything that looks like a number or an address is masked. */
export function maskValue(value: string): { value: string; masked: boolean } {
  if (/^\d{4}-\d\d-\d\d$/.test(value) || value.length < 6) return { value, masked: false }
  if (/[\dA-Z]{6,}/.test(value)) return { value: value.replace(/[\dA-Z]{6,}/g, maskNumber), masked: true }
  if (/[省市县区].*[路街道镇村号]/.test(value))
    return { value: `${value.slice(0, 6)}${DOT.repeat(6)}`, masked: true }
  return { value, masked: false }
}

/** Today in the province, YYYY-MM-DD. */
const today = (now = Date.now()) => new Date(now + 8 * 3600_000).toISOString().slice(0, 10)

/** The status with the calendar applied: a copy made before the last day may still say valid. */
export function statusOf(licence: Licence): Licence['status'] {
  return licence.status === 'valid' && licence.validUntil !== null && licence.validUntil < today()
    ? 'expired'
    : licence.status
}

/** Scenes in which this licence can be shown by a live code. */
function showScenes(licence: Licence, edition: Edition): string[] {
  if (statusOf(licence) !== 'valid') return []
  return edition.scenes
    .filter(
      (scene) => scene.modes.includes('show') && scene.licenceTypes.some((type) => type === licence.type),
    )
    .map((scene) => scene.code)
}

export function toCard(
  licence: Licence,
  { holder }: Pick<HolderLicences, 'holder'>,
  edition: Edition,
): LicenceCard {
  return {
    identifier: licence.identifier,
    holderRef: holder.ref,
    holderName: licence.holder.name,
    type: licence.type,
    typeName: licence.typeName,
    issuerName: licence.issuer.name,
    maskedNumber: maskNumber(licence.number),
    validUntil: licence.validUntil,
    status: statusOf(licence),
    note: licence.fields.find(({ name }) => name === 'vehicle_class' || name === 'plate')?.value ?? null,
    scenes: showScenes(licence, edition),
  }
}

const typeOrder = [
  'resident_id',
  'driving_licence',
  'social_security_card',
  'medical_voucher',
  'business_licence',
  'vehicle_licence',
]

/** Usable licences first, then by how often a type is needed. */
export function byUse(a: LicenceCard, b: LicenceCard): number {
  const usable = Number(b.status === 'valid') - Number(a.status === 'valid')
  return usable || rank(a.type) - rank(b.type)
}

const rank = (type: string) => {
  const at = typeOrder.indexOf(type)
  return at < 0 ? typeOrder.length : at
}
