import type { Queryable } from '../database/database.js'

/** A person of the register. */
export interface RegisteredPerson {
  idNumber: string
  name: string
  phone: string | null
  division: string
  address: string
  portraitDigest: string | null
}

export async function findPerson(db: Queryable, idNumber: string): Promise<RegisteredPerson | undefined> {
  const [person] = await db.query<RegisteredPerson>(
    `select id_number as "idNumber", name, phone, division, address, portrait_digest as "portraitDigest"
     from persons where id_number = $1`,
    [idNumber],
  )
  return person
}

/** Whether name, number and phone are those of one person of the register. */
export async function matchFactors(
  db: Queryable,
  factors: { name: string; idNumber: string; phone: string },
): Promise<boolean> {
  const person = await findPerson(db, factors.idNumber)
  return person !== undefined && person.name === factors.name && person.phone === factors.phone
}

export async function childrenOf(
  db: Queryable,
  parent: string,
): Promise<{ name: string; idNumber: string }[]> {
  return db.query(
    `select p.name, p.id_number as "idNumber" from guardianships g join persons p on p.id_number = g.child
     where g.parent = $1 order by p.id_number`,
    [parent],
  )
}

export async function businessesOf(
  db: Queryable,
  operator: string,
): Promise<{ name: string; creditCode: string }[]> {
  return db.query(
    'select name, credit_code as "creditCode" from businesses where operator = $1 order by credit_code',
    [operator],
  )
}

export interface RegisteredStaff {
  staffNumber: string
  name: string
  post: string
  supervisor: boolean
  organisationCode: string
  organisationName: string
  kinds: string[]
  division: string
}

export async function staffByPhone(db: Queryable, phone: string): Promise<RegisteredStaff | undefined> {
  const [staff] = await db.query<RegisteredStaff>(
    `select s.staff_number as "staffNumber", p.name, s.post, s.supervisor, o.credit_code as "organisationCode",
            o.name as "organisationName", o.kinds, o.division
     from persons p join staff s on s.person = p.id_number join organisations o on o.credit_code = s.organisation
     where p.phone = $1`,
    [phone],
  )
  return staff
}

export async function portrait(
  db: Queryable,
  digest: string,
): Promise<{ contentType: string; bytes: Buffer } | undefined> {
  const [found] = await db.query<{ contentType: string; bytes: Buffer }>(
    'select content_type as "contentType", bytes from portraits where digest = $1',
    [digest],
  )
  return found
}
