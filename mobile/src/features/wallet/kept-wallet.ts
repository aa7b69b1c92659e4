import type { Holder, Licence, Wallet } from './licence'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)

const kinds: readonly unknown[] = ['self', 'child', 'business']
const statuses: readonly unknown[] = ['valid', 'suspended', 'revoked', 'cancelled', 'expired']

function parseHolder(value: unknown): Holder | null {
  if (!isObject(value) || !isText(value.ref) || !isText(value.name) || !kinds.includes(value.kind))
    return null
  return { ref: value.ref, kind: value.kind as Holder['kind'], name: value.name }
}

function parseLicence(value: unknown): Licence | null {
  if (!isObject(value)) return null
  const { identifier, holderRef, holderName, type, typeName, issuerName, maskedNumber } = value
  const { validUntil, status, note, scenes } = value
  if (!isText(identifier) || !isText(holderRef) || !isText(holderName) || !isText(type)) return null
  if (!isText(typeName) || !isText(issuerName) || !isText(maskedNumber)) return null
  if (!isTextOrNull(validUntil) || !isTextOrNull(note) || !isTexts(scenes) || !statuses.includes(status))
    return null
  return {
    identifier,
    holderRef,
    holderName,
    type,
    typeName,
    issuerName,
    maskedNumber,
    validUntil,
    status: status as Licence['status'],
    note,
    scenes,
  }
}

function allOrNothing<T>(values: unknown, parse: (value: unknown) => T | null): T[] | null {
  if (!Array.isArray(values)) return null
  const parsed = values.map(parse)
  return parsed.some((value) => value === null) ? null : (parsed as T[])
}

/** The wallet as it was last seen; null when any part cannot be read, so that nothing silently goes missing. */
export function parseWallet(value: unknown): Wallet | null {
  if (!isObject(value) || !isObject(value.freshness) || !isTexts(value.missing)) return null
  const { state, asOf } = value.freshness
  const holders = allOrNothing(value.holders, parseHolder)
  const licences = allOrNothing(value.licences, parseLicence)
  if (!holders || !licences || !isText(asOf) || (state !== 'live' && state !== 'stale')) return null
  return { holders, licences, freshness: { state, asOf }, missing: value.missing }
}
