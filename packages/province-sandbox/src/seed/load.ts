import { createHash } from 'node:crypto'
import { makeLicenceIdentifier } from '@zhangban/national-codes'
import type { Queryable } from '../database/database.js'
import { typeCodeOf } from '../licence-repository/wire-format.js'
import { seedLicences } from './licences.js'
import { businesses, organisations, staff } from './organisations.js'
import { people, personSeed } from './people.js'
import { drawPortrait } from './portrait/draw.js'

const DIGEST_BYTES = 16

/** Fills an empty register and repository; does nothing when somebody is registered already. */
export async function loadSeed(tx: Queryable): Promise<void> {
  const [known] = await tx.query('select 1 from persons limit 1')
  if (known) return
  const digests = await loadPeople(tx)
  await loadOrganisations(tx)
  await loadLicences(tx, digests)
}

const portraits = new Map<string, { digest: string; bytes: Buffer }>()

/** Draws each portrait once per process. */
function portraitOf(key: string): { digest: string; bytes: Buffer } {
  const known = portraits.get(key)
  if (known) return known
  const bytes = drawPortrait(personSeed(key).portrait)
  const digest = createHash('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES).toString('hex')
  portraits.set(key, { digest, bytes })
  return { digest, bytes }
}

async function loadPeople(tx: Queryable): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const person of people) {
    const { digest, bytes } = portraitOf(person.key)
    digests.set(person.key, digest)
    await tx.query('insert into portraits (digest, content_type, bytes) values ($1, $2, $3)', [
      digest,
      'image/png',
      bytes,
    ])
    await tx.query(
      'insert into persons (id_number, name, phone, division, address, portrait_digest) values ($1, $2, $3, $4, $5, $6)',
      [person.idNumber, person.name, person.phone, person.division, person.address, digest],
    )
  }
  const child = personSeed('lin-xiaoman').idNumber
  for (const parent of ['lin-xiaoyan', 'chen-zhiqiang'])
    await tx.query('insert into guardianships (parent, child) values ($1, $2)', [
      personSeed(parent).idNumber,
      child,
    ])
  return digests
}

async function loadOrganisations(tx: Queryable): Promise<void> {
  for (const { creditCode, name, kinds, division } of organisations)
    await tx.query('insert into organisations (credit_code, name, kinds, division) values ($1, $2, $3, $4)', [
      creditCode,
      name,
      kinds,
      division,
    ])
  for (const { staffNumber, person, organisation, post, supervisor } of staff) {
    const code = organisations.find((each) => each.key === organisation)?.creditCode
    await tx.query(
      'insert into staff (staff_number, person, organisation, post, supervisor) values ($1, $2, $3, $4, $5)',
      [staffNumber, personSeed(person).idNumber, code, post, supervisor],
    )
  }
  for (const { creditCode, name, operator } of businesses)
    await tx.query('insert into businesses (credit_code, name, operator) values ($1, $2, $3)', [
      creditCode,
      name,
      personSeed(operator).idNumber,
    ])
}

async function loadLicences(tx: Queryable, digests: Map<string, string>): Promise<void> {
  for (const [position, seed] of seedLicences().entries()) {
    const identifier = makeLicenceIdentifier({
      typeCode: typeCodeOf(seed.type),
      issuerCode: seed.issuer.code,
      serial: `${seed.issuedOn.replaceAll('-', '')}${String(position + 1).padStart(6, '0')}`,
      version: '001',
    })
    await tx.query(
      `insert into licences (identifier, type, number, issuer_name, issuer_code, holder_name, holder_code, holder_kind,
         issued_on, valid_from, valid_until, status, faces, portrait_digest, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        identifier,
        seed.type,
        seed.number,
        seed.issuer.name,
        seed.issuer.code,
        seed.holder.name,
        seed.holder.code,
        seed.holder.kind,
        seed.issuedOn,
        seed.validFrom,
        seed.validUntil,
        seed.status,
        JSON.stringify(seed.faces),
        seed.portraitOf === null ? null : digests.get(seed.portraitOf),
        position,
      ],
    )
  }
}
