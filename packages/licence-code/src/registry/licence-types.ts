import { numberTable } from './number-table.js'

/** Licence types and their numbers on the wire. */
export const LICENCE_TYPES = {
  resident_id: 1,
  social_security_card: 2,
  driving_licence: 3,
  vehicle_licence: 4,
  medical_voucher: 5,
  senior_card: 6,
  disability_certificate: 7,
  business_licence: 8,
  residence_permit: 9,
  household_register: 10,
  marriage_certificate: 11,
  birth_certificate: 12,
  property_certificate: 13,
  food_licence: 14,
} as const

export type LicenceTypeName = keyof typeof LICENCE_TYPES

export const licenceTypeNumbers = numberTable<LicenceTypeName>(LICENCE_TYPES)
