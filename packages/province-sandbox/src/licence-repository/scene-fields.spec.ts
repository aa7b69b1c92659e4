import path from 'node:path'
import { loadEdition, sceneOf } from '@zhangban/catalogue'
import { makeCitizenId } from '@zhangban/national-codes'
import type { StoredLicence } from './licences.js'
import { longFields, sceneFields } from './scene-fields.js'

const edition = loadEdition(path.join(__dirname, '..', '..', '..', 'catalogue', 'editions'), 'jieyang')
const scene = (code: string) => {
  const found = sceneOf(edition, code)
  if (!found) throw new Error(code)
  return found
}

const DIGEST = '00112233445566778899aabbccddeeff'

function aLicence(changes: Partial<StoredLicence> = {}): StoredLicence {
  return {
    identifier: 'x',
    type: 'resident_id',
    number: '445202200811224427',
    issuerName: '',
    issuerCode: '',
    holderName: '吴佳怡',
    holderCode: '445202200811224427',
    holderKind: 'person',
    issuedOn: '2025-02-20',
    validFrom: '2025-02-20',
    validUntil: null,
    status: 'valid',
    faces: [
      { name: 'name', label: '姓名', value: '吴佳怡' },
      { name: 'address', label: '住址', value: '广东省揭阳市' },
    ],
    portraitDigest: DIGEST,
    ...changes,
  }
}

const BORN_2008_11_22 = makeCitizenId({ division: '445202', birthDate: '2008-11-22', sequence: 1 })

describe('the fields of a scene', () => {
  it('are just those of the scene', () => {
    expect(Object.keys(sceneFields(scene('hotel'), aLicence(), '2026-11-22')).sort()).toEqual([
      'name',
      'number',
      'portrait',
      'valid_until',
    ])
  })

  it('carry the portrait’s digest only when the scene says so', () => {
    const hall = sceneFields(scene('hall'), aLicence(), '2026-11-22')
    expect(Buffer.from(hall.portrait as Uint8Array).toString('hex')).toBe(DIGEST)
    expect(sceneFields(scene('adult'), aLicence(), '2026-11-22').portrait).toBeUndefined()
  })

  it('have 长期 as null', () => {
    expect(sceneFields(scene('hotel'), aLicence(), '2026-11-22').valid_until).toBeNull()
  })

  it('say somebody is of age from the eighteenth birthday on', () => {
    const licence = aLicence({ holderCode: BORN_2008_11_22 })
    expect(sceneFields(scene('adult'), licence, '2026-11-21')).toEqual({ age_over_18: false })
    expect(sceneFields(scene('adult'), licence, '2026-11-22')).toEqual({ age_over_18: true })
  })

  it('leave out what the licence does not have', () => {
    expect(sceneFields(scene('clinic'), aLicence(), '2026-11-22').insured_place).toBeUndefined()
  })

  it('leave long texts to be fetched online', () => {
    const name = '揭阳市'.repeat(15)
    const faces = [
      { name: 'operator', label: '经营者', value: name },
      { name: 'business_scope', label: '经营范围', value: '餐饮' },
      { name: 'status', label: '登记状态', value: '存续' },
    ]
    const licence = aLicence({ faces, portraitDigest: null })
    expect(sceneFields(scene('shop'), licence, '2026-11-22')).toEqual({ name: '吴佳怡', status: '存续' })
    expect(longFields(scene('shop'), licence).map((face) => face.name)).toEqual([
      'operator',
      'business_scope',
    ])
  })
})
