import * as z from 'zod'
import type { Queryable } from '../database/database.js'
import { readBody, WireError } from '../gateway/wire-error.js'
import { findPerson, type RegisteredPerson } from '../identity/register.js'

const body = z.strictObject({ idNumber: z.string() })

/** The registered person whom a request's body names. @throws WireError 404 `PERSON_UNKNOWN` */
export async function namedPerson(db: Queryable, requestBody: unknown): Promise<RegisteredPerson> {
  const found = await findPerson(db, readBody(body, requestBody).idNumber)
  if (!found) throw new WireError(404, 'PERSON_UNKNOWN', '登记库里没有这个人')
  return found
}
