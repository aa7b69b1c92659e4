import { type LicenceSeed, personLicence, policeOf, sexLabel } from './licence-seed.js'
import { publicBodyCode } from './organisations.js'
import type { PersonSeed } from './person-seed.js'

interface Household {
  number: string
  householder: PersonSeed
  members: { person: PersonSeed; relation: string }[]
  issuedOn: string
}

/** 居民户口簿: one copy for each adult of the household. */
export function householdRegisters(household: Household): LicenceSeed[] {
  const { number, householder, members, issuedOn } = household
  return members
    .filter(({ person }) => person.cardIssuedOn !== null)
    .map(({ person, relation }) =>
      personLicence(person, {
        type: 'household_register',
        number,
        issuer: policeOf(person.division),
        issuedOn,
        validUntil: null,
        faces: [
          ['number', '户号', number],
          ['householder', '户主', householder.name],
          ['household_kind', '户别', '家庭户'],
          ['address', '住址', householder.address],
          ['relation', '与户主关系', relation],
          ...members.map((member, index): [string, string, string] => [
            `member_${index + 1}`,
            `成员 ${index + 1}`,
            `${member.person.name}，${member.relation}，${sexLabel(member.person)}，${member.person.birthDate}`,
          ]),
        ],
      }),
    )
}

/** 结婚证: one for each. */
export function marriageCertificates(
  husband: PersonSeed,
  wife: PersonSeed,
  about: { number: string; issuedOn: string },
): LicenceSeed[] {
  const couple: [PersonSeed, PersonSeed][] = [
    [husband, wife],
    [wife, husband],
  ]
  return couple.map(([holder, spouse]) =>
    personLicence(holder, {
      type: 'marriage_certificate',
      number: about.number,
      issuer: { name: '揭阳市榕城区民政局', code: publicBodyCode('445202', 321) },
      issuedOn: about.issuedOn,
      validUntil: null,
      faces: [
        ['name', '持证人', holder.name],
        ['issued_on', '登记日期', about.issuedOn],
        ['number', '结婚证字号', about.number],
        ['spouse_name', '配偶姓名', spouse.name],
        ['spouse_number', '配偶身份证件号', spouse.idNumber],
      ],
    }),
  )
}

/** 出生医学证明, held by the child. */
export function birthCertificate(
  child: PersonSeed,
  parents: { mother: PersonSeed; father: PersonSeed },
  about: { number: string; issuedOn: string },
): LicenceSeed {
  return personLicence(child, {
    type: 'birth_certificate',
    number: about.number,
    issuer: { name: '揭阳市榕城区妇幼保健院', code: publicBodyCode('445202', 322) },
    issuedOn: about.issuedOn,
    validUntil: null,
    faces: [
      ['number', '编号', about.number],
      ['name', '新生儿姓名', child.name],
      ['sex', '性别', sexLabel(child)],
      ['birth_date', '出生日期', child.birthDate],
      ['birth_weight', '出生体重', '3180 克'],
      ['mother_name', '母亲姓名', parents.mother.name],
      ['mother_number', '母亲证件号', parents.mother.idNumber],
      ['father_name', '父亲姓名', parents.father.name],
      ['father_number', '父亲证件号', parents.father.idNumber],
    ],
  })
}

/** 不动产权证书 */
export function propertyCertificate(
  owner: PersonSeed,
  about: {
    number: string
    unit: string
    address: string
    sharing: string
    area: string
    issuedOn: string
    until: string
  },
): LicenceSeed {
  return personLicence(owner, {
    type: 'property_certificate',
    number: about.number,
    issuer: { name: '揭阳市自然资源局', code: publicBodyCode('445200', 323) },
    issuedOn: about.issuedOn,
    validUntil: null,
    faces: [
      ['name', '权利人', owner.name],
      ['sharing', '共有情况', about.sharing],
      ['address', '坐落', about.address],
      ['unit_number', '不动产单元号', about.unit],
      ['right_kind', '权利类型', '国有建设用地使用权／房屋所有权'],
      ['use', '用途', '城镇住宅用地／住宅'],
      ['area', '面积', about.area],
      ['land_until', '土地使用期限', `国有建设用地使用权至 ${about.until} 止`],
      ['number', '证号', about.number],
    ],
  })
}
