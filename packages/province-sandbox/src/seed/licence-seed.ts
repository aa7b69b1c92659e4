import type { Face, StoredStatus } from '../licence-repository/licences.js'
import { publicBodyCode } from './organisations.js'
import type { PersonSeed } from './person-seed.js'

/** A licence to put into the repository at the first start. Days are YYYY-MM-DD. */
export interface LicenceSeed {
  type: string
  number: string
  issuer: { name: string; code: string }
  holder: { name: string; code: string; kind: 'person' | 'organisation' }
  issuedOn: string
  validFrom: string
  validUntil: string | null
  status: StoredStatus
  faces: Face[]
  /** Key of the person whose portrait the licence carries. */
  portraitOf: string | null
}

type Details = Pick<LicenceSeed, 'type' | 'number' | 'issuer' | 'issuedOn' | 'validUntil'> & {
  faces: [name: string, label: string, value: string][]
  status?: StoredStatus
  portrait?: boolean
}

/** A licence that a person holds; its faces end with the validity and the issuer. */
export function personLicence(holder: PersonSeed, details: Details): LicenceSeed {
  return {
    ...shared(details),
    holder: { name: holder.name, code: holder.idNumber, kind: 'person' },
    portraitOf: details.portrait ? holder.key : null,
  }
}

/** A licence that a business holds. */
export function businessLicence(holder: { name: string; creditCode: string }, details: Details): LicenceSeed {
  return {
    ...shared(details),
    holder: { name: holder.name, code: holder.creditCode, kind: 'organisation' },
    portraitOf: null,
  }
}

function shared(details: Details) {
  const { type, number, issuer, issuedOn, validUntil, status = 'valid' } = details
  const faces = details.faces.map(([name, label, value]) => ({ name, label, value }))
  return {
    type,
    number,
    issuer,
    issuedOn,
    validFrom: issuedOn,
    validUntil,
    status,
    faces: [
      ...faces,
      { name: 'valid_from', label: '有效期起', value: issuedOn },
      { name: 'valid_until', label: '有效期至', value: validUntil ?? '长期' },
      { name: 'issuing_authority', label: '签发机关', value: issuer.name },
    ],
  }
}

/** A day some years later, YYYY-MM-DD. */
export function plusYears(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return moved.endsWith('-02-29') ? `${moved.slice(0, 5)}02-28` : moved
}

export const sexLabel = (person: PersonSeed): string => (person.sex === 'male' ? '男' : '女')

const POLICE: Record<string, string> = {
  '445202': '揭阳市公安局榕城分局',
  '445203': '揭阳市公安局揭东分局',
  '445222': '揭西县公安局',
  '445224': '惠来县公安局',
  '445281': '普宁市公安局',
  '430421': '衡阳县公安局',
}

/** The public security office of a division. */
export function policeOf(division: string): LicenceSeed['issuer'] {
  const name = POLICE[division]
  if (!name) throw new TypeError(`no public security office for ${division}`)
  return { name, code: publicBodyCode(division, 301) }
}
