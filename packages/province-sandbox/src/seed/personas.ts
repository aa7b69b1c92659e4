import { people } from './people.js'
import type { PersonSeed } from './person-seed.js'

/** A person of the sandbox as start banner, tests and README name them. */
export type Persona = Pick<PersonSeed, 'key' | 'name' | 'phone' | 'idNumber' | 'role' | 'hint'>

/** All personas, in the order of the console. */
export const personas: readonly Persona[] = people.map(({ key, name, phone, idNumber, role, hint }) => ({
  key,
  name,
  phone,
  idNumber,
  role,
  hint,
}))
