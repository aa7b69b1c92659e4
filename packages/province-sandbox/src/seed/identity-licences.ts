import { ageOn } from '@zhangban/national-codes'
import { type LicenceSeed, personLicence, plusYears, policeOf, sexLabel } from './licence-seed.js'
import { publicBodyCode } from './organisations.js'
import type { PersonSeed } from './person-seed.js'

const INSURED: Record<string, string> = {
  '445202': '揭阳市榕城区',
  '445203': '揭阳市揭东区',
  '445222': '揭阳市揭西县',
  '445224': '揭阳市惠来县',
  '445281': '揭阳市普宁市',
  '430421': '揭阳市榕城区',
}

/** What everybody has: identity card (from the day it was issued), social security card and medical voucher. */
export function everyonesLicences(person: PersonSeed, place: number): LicenceSeed[] {
  const card = person.cardIssuedOn === null ? [] : [residentId(person, person.cardIssuedOn)]
  return [...card, socialSecurityCard(person, place), medicalVoucher(person, place)]
}

/** Terms of 居民身份证法 §5: 5 years under 16, 10 to 25, 20 to 45, then without end. */
function cardEnd(birthDate: string, issuedOn: string): string | null {
  const age = ageOn(birthDate, issuedOn)
  if (age >= 46) return null
  return plusYears(issuedOn, age < 16 ? 5 : age <= 25 ? 10 : 20)
}

function residentId(person: PersonSeed, issuedOn: string): LicenceSeed {
  return personLicence(person, {
    type: 'resident_id',
    number: person.idNumber,
    issuer: policeOf(person.division),
    issuedOn,
    validUntil: cardEnd(person.birthDate, issuedOn),
    portrait: true,
    faces: [
      ['name', '姓名', person.name],
      ['sex', '性别', sexLabel(person)],
      ['ethnicity', '民族', '汉'],
      ['birth_date', '出生', person.birthDate],
      ['address', '住址', person.address],
      ['number', '公民身份号码', person.idNumber],
    ],
  })
}

function socialSecurityCard(person: PersonSeed, place: number): LicenceSeed {
  return personLicence(person, {
    type: 'social_security_card',
    number: person.idNumber,
    issuer: { name: '揭阳市人力资源和社会保障局', code: publicBodyCode('445200', 311) },
    issuedOn: '2022-05-16',
    validUntil: '2032-05-15',
    portrait: true,
    faces: [
      ['name', '姓名', person.name],
      ['number', '社会保障号码', person.idNumber],
      ['card_number', '卡号', `L${String(52_031_800 + place * 37)}`],
      ['insured_place', '发卡地', '广东省揭阳市'],
      ['bank', '银行', '揭阳农村商业银行'],
    ],
  })
}

function medicalVoucher(person: PersonSeed, place: number): LicenceSeed {
  const age = ageOn(person.birthDate, '2026-01-01')
  return personLicence(person, {
    type: 'medical_voucher',
    number: person.idNumber,
    issuer: { name: '揭阳市医疗保障局', code: publicBodyCode('445200', 312) },
    issuedOn: '2023-01-01',
    validUntil: null,
    portrait: true,
    faces: [
      ['name', '姓名', person.name],
      ['number', '证件号码', person.idNumber],
      ['insured_place', '参保地', INSURED[person.division] ?? '揭阳市'],
      ['insurance_kind', '险种', age < 22 || age > 60 ? '城乡居民基本医疗保险' : '职工基本医疗保险'],
      ['voucher_number', '凭证号码', `4452${String(880_000_120_000 + place * 7919).padStart(16, '0')}`],
      ['status', '凭证状态', '正常'],
    ],
  })
}

/** 老年人优待证 */
export function seniorCard(person: PersonSeed, issuedOn: string, number: string): LicenceSeed {
  return personLicence(person, {
    type: 'senior_card',
    number,
    issuer: { name: '揭阳市民政局', code: publicBodyCode('445200', 313) },
    issuedOn,
    validUntil: null,
    portrait: true,
    faces: [
      ['name', '姓名', person.name],
      ['sex', '性别', sexLabel(person)],
      ['id_number', '证件号码', person.idNumber],
      ['age_band', '年龄段', ageOn(person.birthDate, issuedOn) >= 70 ? '70 周岁以上' : '65—69 周岁'],
      ['number', '编号', number],
    ],
  })
}

/** 残疾人证; its number is the id number with the digits of kind and degree. */
export function disabilityCertificate(
  person: PersonSeed,
  about: { kind: [digit: string, name: string]; degree: [digit: string, name: string]; issuedOn: string },
): LicenceSeed {
  return personLicence(person, {
    type: 'disability_certificate',
    number: `${person.idNumber}${about.kind[0]}${about.degree[0]}`,
    issuer: { name: '普宁市残疾人联合会', code: publicBodyCode('445281', 314) },
    issuedOn: about.issuedOn,
    validUntil: plusYears(about.issuedOn, 10),
    portrait: true,
    faces: [
      ['name', '姓名', person.name],
      ['sex', '性别', sexLabel(person)],
      ['ethnicity', '民族', '汉'],
      ['number', '残疾人证号', `${person.idNumber}${about.kind[0]}${about.degree[0]}`],
      ['disability_kind', '残疾类别', about.kind[1]],
      ['disability_degree', '残疾等级', about.degree[1]],
    ],
  })
}

/** 广东省居住证 */
export function residencePermit(
  person: PersonSeed,
  about: { address: string; issuedOn: string },
): LicenceSeed {
  return personLicence(person, {
    type: 'residence_permit',
    number: person.idNumber,
    issuer: policeOf('445202'),
    issuedOn: about.issuedOn,
    validUntil: plusYears(about.issuedOn, 3),
    portrait: true,
    faces: [
      ['name', '姓名', person.name],
      ['sex', '性别', sexLabel(person)],
      ['ethnicity', '民族', '汉'],
      ['number', '公民身份号码', person.idNumber],
      ['household_address', '户籍所在地', person.address],
      ['address', '现居住地址', about.address],
      ['division', '居住地区划', '广东省揭阳市榕城区'],
    ],
  })
}
