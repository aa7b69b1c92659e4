import type { StoredStatus } from '../licence-repository/licences.js'
import { type LicenceSeed, personLicence, plusYears, sexLabel } from './licence-seed.js'
import { publicBodyCode } from './organisations.js'
import type { PersonSeed } from './person-seed.js'

const TRAFFIC_POLICE = { name: '揭阳市公安局交通警察支队', code: publicBodyCode('445200', 331) }

/** 机动车驾驶证, in its second term of ten years. */
export function drivingLicence(
  person: PersonSeed,
  about: { vehicleClass: string; firstIssuedOn: string; fileNumber: string; status?: StoredStatus },
): LicenceSeed {
  const issuedOn = plusYears(about.firstIssuedOn, 6)
  return personLicence(person, {
    type: 'driving_licence',
    number: person.idNumber,
    issuer: TRAFFIC_POLICE,
    issuedOn,
    validUntil: plusYears(issuedOn, 10),
    portrait: true,
    ...(about.status ? { status: about.status } : {}),
    faces: [
      ['name', '姓名', person.name],
      ['sex', '性别', sexLabel(person)],
      ['nationality', '国籍', '中国'],
      ['address', '住址', person.address],
      ['birth_date', '出生日期', person.birthDate],
      ['first_issued_on', '初次领证日期', about.firstIssuedOn],
      ['vehicle_class', '准驾车型', about.vehicleClass],
      ['number', '证号', person.idNumber],
      ['file_number', '档案编号', about.fileNumber],
      ['status', '状态', about.status === 'suspended' ? '暂扣' : '正常'],
    ],
  })
}

/** 机动车行驶证 */
export function vehicleLicence(
  owner: PersonSeed,
  about: {
    plate: string
    model: string
    vin: string
    engine: string
    registeredOn: string
    inspectedUntil: string
  },
): LicenceSeed {
  return personLicence(owner, {
    type: 'vehicle_licence',
    number: about.plate,
    issuer: TRAFFIC_POLICE,
    issuedOn: about.registeredOn,
    validUntil: null,
    faces: [
      ['plate', '号牌号码', about.plate],
      ['vehicle_type', '车辆类型', '小型轿车'],
      ['name', '所有人', owner.name],
      ['address', '住址', owner.address],
      ['use', '使用性质', '非营运'],
      ['model', '品牌型号', about.model],
      ['vin', '车辆识别代号', about.vin],
      ['engine_number', '发动机号', about.engine],
      ['issued_on', '注册日期', about.registeredOn],
      ['seats', '核定载人数', '5 人'],
      ['inspected_until', '检验有效期至', about.inspectedUntil],
    ],
  })
}
