import { citizens } from './citizens.js'
import { clerks } from './clerks.js'
import type { PersonSeed } from './person-seed.js'

/** Everybody in the register, in the order in which the console lists them. */
export const people: readonly PersonSeed[] = [...citizens, ...clerks]

/** The person of a key. @throws TypeError when there is none */
export function personSeed(key: string): PersonSeed {
  const found = people.find((each) => each.key === key)
  if (!found) throw new TypeError(`no persona ${key}`)
  return found
}
