import { makeCitizenId } from '@zhangban/national-codes'
import type { PortraitTraits } from './portrait/draw.js'

/** A made-up person of the register. Days are YYYY-MM-DD. */
export interface PersonSeed {
  key: string
  name: string
  /** 13900001… numbers belong to nobody here. */
  phone: string | null
  idNumber: string
  sex: 'male' | 'female'
  birthDate: string
  division: string
  address: string
  /** Day on which the present identity card was issued; null without a card. */
  cardIssuedOn: string | null
  role: 'citizen' | 'child' | 'operator' | 'clerk'
  /** What this persona is good for, in one line. */
  hint: string
  portrait: PortraitTraits
}

type Entry = Omit<PersonSeed, 'idNumber' | 'sex' | 'address' | 'portrait'> & { sequence: number }

/** Builds a person; an odd `sequence` makes a man's number. */
export function person(entry: Entry, address: string, portrait: PortraitTraits): PersonSeed {
  const { sequence, ...rest } = entry
  return {
    ...rest,
    idNumber: makeCitizenId({ division: entry.division, birthDate: entry.birthDate, sequence }),
    sex: sequence % 2 === 1 ? 'male' : 'female',
    address,
    portrait,
  }
}
