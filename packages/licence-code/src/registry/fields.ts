import { numberTable } from './number-table.js'

/**
 * How a field's value travels:
 * - `text`: at most 120 bytes of UTF-8
 * - `identifier`: text; an 18-digit citizen number with a right check digit travels as its first 17 digits
 * - `date`: 'YYYY-MM-DD' as days since 1970-01-01
 * - `expiry`: a date, or null for 长期 (without end)
 * - `flag`: true or false
 * - `digest`: 16 bytes, the first half of SHA-256
 */
export type FieldKind = 'text' | 'identifier' | 'date' | 'expiry' | 'flag' | 'digest'

export interface FieldDefinition {
  readonly number: number
  readonly kind: FieldKind
}

/** Fields and their numbers in the private claim, where 0, 1 and 2 are status, scene and licence type. */
export const FIELDS = {
  name: { number: 3, kind: 'text' },
  number: { number: 4, kind: 'identifier' },
  valid_until: { number: 5, kind: 'expiry' },
  portrait: { number: 6, kind: 'digest' },
  vehicle_class: { number: 7, kind: 'text' },
  status: { number: 8, kind: 'text' },
  insured_place: { number: 9, kind: 'text' },
  voucher_number: { number: 10, kind: 'identifier' },
  age_over_18: { number: 11, kind: 'flag' },
  age_over_65: { number: 12, kind: 'flag' },
  disability_kind: { number: 13, kind: 'text' },
  disability_degree: { number: 14, kind: 'text' },
  credit_code: { number: 15, kind: 'identifier' },
  operator: { number: 16, kind: 'text' },
  plate: { number: 17, kind: 'text' },
  division: { number: 18, kind: 'text' },
  issuing_authority: { number: 19, kind: 'text' },
  issued_on: { number: 20, kind: 'date' },
  valid_from: { number: 21, kind: 'date' },
  address: { number: 22, kind: 'text' },
  sex: { number: 23, kind: 'text' },
  birth_date: { number: 24, kind: 'date' },
  ethnicity: { number: 25, kind: 'text' },
  vehicle_type: { number: 26, kind: 'text' },
  householder: { number: 27, kind: 'text' },
  relation: { number: 28, kind: 'text' },
  spouse_name: { number: 29, kind: 'text' },
  spouse_number: { number: 30, kind: 'identifier' },
  mother_name: { number: 31, kind: 'text' },
  father_name: { number: 32, kind: 'text' },
  unit_number: { number: 33, kind: 'text' },
  business_form: { number: 34, kind: 'text' },
} as const satisfies Record<string, FieldDefinition>

export type FieldName = keyof typeof FIELDS

const numbers = Object.fromEntries(
  Object.entries(FIELDS).map(([name, definition]) => [name, definition.number]),
) as Record<FieldName, number>

export const fieldNumbers = numberTable<FieldName>(numbers)
