import { foodLicence, tradeLicence } from './business-licences.js'
import { drivingLicence, vehicleLicence } from './driving-licences.js'
import {
  birthCertificate,
  householdRegisters,
  marriageCertificates,
  propertyCertificate,
} from './family-licences.js'
import { disabilityCertificate, everyonesLicences, residencePermit, seniorCard } from './identity-licences.js'
import type { LicenceSeed } from './licence-seed.js'
import { type BusinessSeed, businesses } from './organisations.js'
import { people, personSeed } from './people.js'

/** Every licence of the repository at the first start. */
export function seedLicences(): LicenceSeed[] {
  return [
    ...people.flatMap((person, place) => everyonesLicences(person, place)),
    ...drivers(),
    ...family(),
    ...otherPersons(),
    ...businesses.map(tradeLicence),
    foodLicence(businessSeed('rice-rolls'), { number: 'JY24452020018563', issuedOn: '2024-08-12' }),
    foodLicence(businessSeed('hakka-kitchen'), { number: 'JY24452220007216', issuedOn: '2025-02-25' }),
  ]
}

function drivers(): LicenceSeed[] {
  return [
    drivingLicence(personSeed('lin-xiaoyan'), {
      vehicleClass: 'C2',
      firstIssuedOn: '2015-06-18',
      fileNumber: '445200318846',
    }),
    drivingLicence(personSeed('chen-zhiqiang'), {
      vehicleClass: 'C1',
      firstIssuedOn: '2014-03-26',
      fileNumber: '445200274015',
    }),
    drivingLicence(personSeed('xie-junjie'), {
      vehicleClass: 'C1E',
      firstIssuedOn: '2013-09-05',
      fileNumber: '445200251377',
      status: 'suspended',
    }),
    vehicleLicence(personSeed('chen-zhiqiang'), {
      plate: '粤V6K821',
      model: '广汽传祺牌 GAC7150',
      vin: 'LMGXX12345S600821',
      engine: '4A15M1082166',
      registeredOn: '2022-11-08',
      inspectedUntil: '2028-11-30',
    }),
  ]
}

function family(): LicenceSeed[] {
  const father = personSeed('chen-zhiqiang')
  const mother = personSeed('lin-xiaoyan')
  const child = personSeed('lin-xiaoman')
  return [
    ...householdRegisters({
      number: '445202007316',
      householder: father,
      issuedOn: '2020-06-03',
      members: [
        { person: father, relation: '户主' },
        { person: mother, relation: '妻' },
        { person: child, relation: '女' },
      ],
    }),
    ...marriageCertificates(father, mother, { number: 'J445202-2018-000523', issuedOn: '2018-05-20' }),
    birthCertificate(child, { mother, father }, { number: 'T440382917', issuedOn: '2020-05-09' }),
    propertyCertificate(mother, {
      number: '粤（2021）揭阳市不动产权第 0012345 号',
      unit: '445202001002GB00036F00030502',
      address: mother.address,
      sharing: '与陈志强共同共有',
      area: '房屋建筑面积 98.60 平方米',
      issuedOn: '2021-04-16',
      until: '2087-11-05',
    }),
  ]
}

function otherPersons(): LicenceSeed[] {
  const owner = personSeed('zheng-weixiong')
  return [
    seniorCard(personSeed('huang-xiulan'), '2018-03-05', '44520320180306'),
    seniorCard(personSeed('cai-mucheng'), '2024-09-02', '44522420240917'),
    disabilityCertificate(personSeed('fang-jianguo'), {
      kind: ['4', '肢体'],
      degree: ['3', '三级'],
      issuedOn: '2021-09-27',
    }),
    residencePermit(personSeed('zhou-haibo'), {
      address: '广东省揭阳市榕城区仙桥街道古溪工业区宿舍 5 栋 306 房',
      issuedOn: '2026-03-02',
    }),
    propertyCertificate(owner, {
      number: '粤（2016）揭阳市不动产权第 0003877 号',
      unit: '445202004011GB00018F00020801',
      address: owner.address,
      sharing: '单独所有',
      area: '房屋建筑面积 143.25 平方米',
      issuedOn: '2016-12-22',
      until: '2082-06-30',
    }),
  ]
}

function businessSeed(key: string): BusinessSeed {
  const found = businesses.find((business) => business.key === key)
  if (!found) throw new TypeError(`no business ${key}`)
  return found
}
