import type { AnswerOf } from '@zhangban/contracts'
import { daysUntil } from '../../locale/format'
import type { IconName } from '../../ui/icon-paths'
import type { LicenceColour } from '../../ui/tokens'

export type Wallet = AnswerOf<'readWallet'>
export type Licence = Wallet['licences'][number]
export type Holder = Wallet['holders'][number]

/** Shorter names for the places that have little room. */
const looks: Record<string, { icon: IconName; colour: LicenceColour; short?: string }> = {
  resident_id: { icon: 'idCard', colour: 'blue', short: '身份证' },
  social_security_card: { icon: 'office', colour: 'brown', short: '社保卡' },
  driving_licence: { icon: 'car', colour: 'green', short: '驾驶证' },
  vehicle_licence: { icon: 'car', colour: 'teal', short: '行驶证' },
  medical_voucher: { icon: 'health', colour: 'teal', short: '医保凭证' },
  senior_card: { icon: 'elder', colour: 'wine', short: '老年优待证' },
  disability_certificate: { icon: 'wheelchair', colour: 'plum', short: '残疾人证' },
  business_licence: { icon: 'shop', colour: 'slate', short: '营业执照' },
  residence_permit: { icon: 'building', colour: 'plum', short: '居住证' },
  household_register: { icon: 'family', colour: 'wine', short: '户口簿' },
  marriage_certificate: { icon: 'heart', colour: 'wine', short: '结婚证' },
  birth_certificate: { icon: 'baby', colour: 'teal', short: '出生证' },
  property_certificate: { icon: 'house', colour: 'olive', short: '不动产证' },
  food_licence: { icon: 'food', colour: 'olive', short: '食品许可' },
}
const otherLook = { icon: 'permit', colour: 'slate' } as const

export function lookOf(licence: Pick<Licence, 'type' | 'status'>): { icon: IconName; colour: LicenceColour } {
  const { icon, colour } = looks[licence.type] ?? otherLook
  return { icon, colour: licence.status === 'valid' ? colour : 'ended' }
}

export const shortNameOf = (licence: Pick<Licence, 'type' | 'typeName'>): string =>
  looks[licence.type]?.short ?? licence.typeName

export const isUsable = (licence: Pick<Licence, 'status'>): boolean => licence.status === 'valid'

/** A licence that a live code can be made for now. */
export const isPresentable = (licence: Pick<Licence, 'status' | 'scenes'>): boolean =>
  isUsable(licence) && licence.scenes.length > 0

/** Usable ones first, in the order of the repository. */
export function inOrder(licences: readonly Licence[]): Licence[] {
  return [...licences.filter(isUsable), ...licences.filter((licence) => !isUsable(licence))]
}

const SOON_DAYS = 90

/** Days left when a valid licence ends soon; null when there is time. */
export function endsSoon(licence: Pick<Licence, 'status' | 'validUntil'>, now: number): number | null {
  if (!isUsable(licence) || licence.validUntil === null) return null
  const days = daysUntil(licence.validUntil, now)
  return days >= 0 && days <= SOON_DAYS ? days : null
}
