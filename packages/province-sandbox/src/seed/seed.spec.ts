import { LICENCE_TYPES } from '@zhangban/licence-code'
import { parseCitizenId, parseCreditCode } from '@zhangban/national-codes'
import { licenceTypes } from '@zhangban/province'
import { seedLicences } from './licences.js'
import { businesses, organisations } from './organisations.js'
import { people, personSeed } from './people.js'
import { drawPortrait } from './portrait/draw.js'

const licences = seedLicences()
/** Licences that are meant to be worth less than they look. */
const MEANT_TO_EXPIRE = ['许嘉敏']

describe('the seed', () => {
  it('has at least twelve people with valid numbers that nobody shares', () => {
    expect(people.length).toBeGreaterThanOrEqual(12)
    for (const person of people) expect(parseCitizenId(person.idNumber).ok).toBe(true)
    expect(new Set(people.map((person) => person.idNumber)).size).toBe(people.length)
    const phones = people.flatMap((person) => person.phone ?? [])
    expect(new Set(phones).size).toBe(phones.length)
    expect(phones.every((phone) => phone.startsWith('139000010'))).toBe(true)
  })

  it('has organisations and businesses with valid credit codes', () => {
    for (const { creditCode } of [...organisations, ...businesses])
      expect(parseCreditCode(creditCode).ok).toBe(true)
    for (const { issuer } of licences) expect(parseCreditCode(issuer.code).ok).toBe(true)
  })

  it('issues no licence that runs out within two years of the first release, unless it is meant to', () => {
    const short = licences.filter(
      (licence) => licence.validUntil !== null && licence.validUntil < '2028-11-22',
    )
    expect(short.map((licence) => licence.holder.name)).toEqual(MEANT_TO_EXPIRE)
  })

  it('knows the same licence types as the code’s registry', () => {
    expect(licenceTypes.map((entry) => entry.type).sort()).toEqual(Object.keys(LICENCE_TYPES).sort())
  })

  it('prints the holder’s name on the face of every licence that names one', () => {
    for (const licence of licences.filter((each) => each.faces.some((face) => face.name === 'name')))
      expect(licence.faces.find((face) => face.name === 'name')?.value).toBe(licence.holder.name)
  })

  it('draws everybody another portrait, and the same one every time', () => {
    const drawn = people.slice(0, 4).map((person) => drawPortrait(person.portrait).toString('base64'))
    expect(new Set(drawn).size).toBe(4)
    expect(drawPortrait(personSeed('lin-xiaoyan').portrait).toString('base64')).toBe(drawn[0])
  })
})
