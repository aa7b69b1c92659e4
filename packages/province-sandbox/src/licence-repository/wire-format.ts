import { type LicenceWire, licenceTypeByName } from '@zhangban/province'
import type { SandboxClock } from '../installation/clock.js'
import { type LiveStatus, liveStatus, type StoredLicence } from './licences.js'

const STATUS_CODES: Record<LiveStatus, string> = {
  valid: '01',
  suspended: '02',
  revoked: '03',
  cancelled: '04',
  expired: '05',
}

export const statusCode = (status: LiveStatus): string => STATUS_CODES[status]

/** ZZLXDM of one of our type names. */
export function typeCodeOf(type: string): string {
  return typeEntry(type).code
}

export function toWire(licence: StoredLicence, clock: SandboxClock): LicenceWire {
  const { code, name } = typeEntry(licence.type)
  return {
    ZZBS: licence.identifier,
    ZZLXDM: code,
    ZZMC: name,
    ZZBH: licence.number,
    ZZBFJG: licence.issuerName,
    ZZBFJGDM: licence.issuerCode,
    ZZBFRQ: licence.issuedOn,
    CZZT: licence.holderName,
    CZZTDM: licence.holderCode,
    CZZTDMLXDM: licence.holderKind === 'person' ? '111' : '001',
    ZZYXQQSRQ: licence.validFrom,
    ZZYXQJZRQ: licence.validUntil ?? '长期',
    ZZZT: statusCode(liveStatus(licence, clock)),
    ZMXX: licence.faces,
    XPZY: licence.portraitDigest ?? '',
  }
}

function typeEntry(type: string) {
  const entry = licenceTypeByName(type)
  if (!entry) throw new Error(`the register holds a licence of the unknown type ${type}`)
  return entry
}
