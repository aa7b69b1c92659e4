import { encodeUtf8 } from '../bytes/utf8.js'
import type { CborValue } from '../cbor/value.js'
import { LicenceCodeError, malformed } from '../errors.js'
import { packCitizenNumber, unpackCitizenNumber } from './citizen-number.js'
import { dateOfDays, daysOfDate } from './days.js'
import { type FieldKind, type FieldName, FIELDS, fieldNumbers } from './fields.js'

/** A field as programs see it: dates are 'YYYY-MM-DD', null is 长期 (without end), digests are bytes. */
export type FieldValue = string | number | boolean | Uint8Array | null

const LONGEST_TEXT = 120
const DIGEST_LENGTH = 16

/** A field's number and value on the wire. Throws `unencodable_field` or `too_long`; an unknown name is a `TypeError`. */
export function encodeField(name: string, value: FieldValue): [number, CborValue] {
  const number = fieldNumbers.numberOf(name)
  if (number === undefined) throw new TypeError(`unknown field ${name}`)
  const encoded = encodeValue(FIELDS[name as FieldName].kind, value)
  if (encoded === undefined) {
    throw new LicenceCodeError('unencodable_field', `field ${name} cannot carry this value`)
  }
  return [number, encoded]
}

/** A field's name and value from the wire. Throws `malformed`. */
export function decodeField(number: unknown, encoded: CborValue): [FieldName, FieldValue] {
  const name = fieldNumbers.nameOf(number)
  if (!name) throw malformed('an unknown field')
  const value = decodeValue(FIELDS[name].kind, encoded)
  if (value === undefined) throw malformed(`field ${name} holds another kind of value`)
  return [name, value]
}

function encodeValue(kind: FieldKind, value: FieldValue): CborValue | undefined {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? shortText(value) : undefined
    case 'identifier':
      return typeof value === 'string' ? (packCitizenNumber(value) ?? shortText(value)) : undefined
    case 'expiry':
      return value === null ? null : encodeValue('date', value)
    case 'date':
      return typeof value === 'string' ? daysOfDate(value) : undefined
    case 'flag':
      return typeof value === 'boolean' ? value : undefined
    case 'digest':
      return isDigest(value) ? value : undefined
  }
}

function decodeValue(kind: FieldKind, encoded: CborValue): FieldValue | undefined {
  switch (kind) {
    case 'text':
      return isShortText(encoded) ? encoded : undefined
    case 'identifier':
      if (typeof encoded === 'bigint') return unpackCitizenNumber(encoded)
      return isShortText(encoded) && packCitizenNumber(encoded) === undefined ? encoded : undefined
    case 'expiry':
      return encoded === null ? null : decodeValue('date', encoded)
    case 'date':
      return typeof encoded === 'number' ? dateOfDays(encoded) : undefined
    case 'flag':
      return typeof encoded === 'boolean' ? encoded : undefined
    case 'digest':
      return isDigest(encoded) ? encoded : undefined
  }
}

function shortText(text: string): string {
  if (!isShortText(text)) throw new LicenceCodeError('too_long', `a text over ${LONGEST_TEXT} bytes`)
  return text
}

function isShortText(value: CborValue): value is string {
  return typeof value === 'string' && encodeUtf8(value).length <= LONGEST_TEXT
}

function isDigest(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.length === DIGEST_LENGTH
}
