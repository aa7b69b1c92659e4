import { type CreditCodeText, makeCreditCode } from '@zhangban/national-codes'

/** A public body whose code is made up: XX marks it in the organisation part. */
export function publicBodyCode(division: string, serial: number): CreditCodeText {
  return makeCreditCode({ kind: '11', division, body: `XX${String(serial).padStart(6, '0')}` })
}

export interface OrganisationSeed {
  key: string
  creditCode: string
  name: string
  kinds: string[]
  division: string
}

/** Organisations whose clerks verify licences. */
export const organisations: readonly OrganisationSeed[] = [
  {
    key: 'hotel',
    creditCode: makeCreditCode({ kind: '91', division: '445202', body: 'MA4XX101' }),
    name: '揭阳榕江宾馆有限公司',
    kinds: ['lodging'],
    division: '445202',
  },
  {
    key: 'hall',
    creditCode: publicBodyCode('445202', 201),
    name: '榕城区政务服务中心',
    kinds: ['government'],
    division: '445202',
  },
  {
    key: 'traffic-police',
    creditCode: publicBodyCode('445200', 202),
    name: '揭阳市公安局交通警察支队榕城大队',
    kinds: ['traffic_police'],
    division: '445202',
  },
]

export interface StaffSeed {
  staffNumber: string
  person: string
  organisation: string
  post: string
  supervisor: boolean
}

export const staff: readonly StaffSeed[] = [
  { staffNumber: 'RJ0101', person: 'he-lijuan', organisation: 'hotel', post: '前台 1', supervisor: false },
  { staffNumber: 'RJ0102', person: 'luo-zhiming', organisation: 'hotel', post: '前台主管', supervisor: true },
  { staffNumber: 'ZW0012', person: 'wang-min', organisation: 'hall', post: '12 号窗口', supervisor: false },
  {
    staffNumber: 'JJ4471',
    person: 'deng-guoqiang',
    organisation: 'traffic-police',
    post: '一中队',
    supervisor: true,
  },
]

export interface BusinessSeed {
  key: string
  creditCode: string
  name: string
  operator: string
  form: '个体工商户' | '有限责任公司（自然人独资）'
  registeredOn: string
  address: string
  scope: string
  division: string
  capital?: string
}

export const businesses: readonly BusinessSeed[] = [
  {
    key: 'rice-rolls',
    creditCode: makeCreditCode({ kind: '92', division: '445202', body: 'MA4XX201' }),
    name: '榕城区林记肠粉店',
    operator: 'lin-xiaoyan',
    form: '个体工商户',
    registeredOn: '2019-08-26',
    address: '广东省揭阳市榕城区中山街道韩祠路 36 号首层铺面',
    scope:
      '许可项目：餐饮服务；小餐饮。（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）一般项目：食品销售（仅销售预包装食品）；外卖递送服务。',
    division: '445202',
  },
  {
    key: 'hakka-kitchen',
    creditCode: makeCreditCode({ kind: '92', division: '445222', body: 'MA4XX202' }),
    name: '揭西县美珍客家菜馆',
    operator: 'yang-meizhen',
    form: '个体工商户',
    registeredOn: '2017-03-14',
    address: '广东省揭阳市揭西县河婆街道霖都大道 303 号',
    scope:
      '许可项目：餐饮服务。（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）',
    division: '445222',
  },
  {
    key: 'hardware',
    creditCode: makeCreditCode({ kind: '91', division: '445202', body: 'MA4XX301' }),
    name: '揭阳市榕江五金制品有限公司',
    operator: 'zheng-weixiong',
    form: '有限责任公司（自然人独资）',
    registeredOn: '2012-10-30',
    address: '广东省揭阳市榕城区仙桥街道古溪工业区环市南路 118 号厂房 A 栋',
    scope:
      '一般项目：五金产品制造；五金产品批发；五金产品零售；金属制日用品制造；模具制造；货物进出口。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）',
    division: '445202',
    capital: '贰佰万元人民币',
  },
]
