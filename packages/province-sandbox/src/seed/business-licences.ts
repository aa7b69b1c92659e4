import { businessLicence, type LicenceSeed, plusYears } from './licence-seed.js'
import { type BusinessSeed, publicBodyCode } from './organisations.js'
import { personSeed } from './people.js'

const REGULATORS: Record<string, string> = {
  '445202': '揭阳市榕城区市场监督管理局',
  '445222': '揭西县市场监督管理局',
}

/** 营业执照 */
export function tradeLicence(business: BusinessSeed): LicenceSeed {
  const operator = personSeed(business.operator)
  const individual = business.form === '个体工商户'
  return businessLicence(business, {
    type: 'business_licence',
    number: business.creditCode,
    issuer: regulatorOf(business),
    issuedOn: business.registeredOn,
    validUntil: null,
    faces: [
      ['credit_code', '统一社会信用代码', business.creditCode],
      ['name', '名称', business.name],
      ['business_form', '类型', business.form],
      ['operator', individual ? '经营者' : '法定代表人', operator.name],
      ...(business.capital ? [['capital', '注册资本', business.capital] as [string, string, string]] : []),
      ['issued_on', individual ? '注册日期' : '成立日期', business.registeredOn],
      ['address', individual ? '经营场所' : '住所', business.address],
      ['business_scope', '经营范围', business.scope],
      ['status', '登记状态', '存续（在营、开业、在册）'],
    ],
  })
}

/** 食品经营许可证, five years. */
export function foodLicence(
  business: BusinessSeed,
  about: { number: string; issuedOn: string },
): LicenceSeed {
  return businessLicence(business, {
    type: 'food_licence',
    number: about.number,
    issuer: regulatorOf(business),
    issuedOn: about.issuedOn,
    validUntil: plusYears(about.issuedOn, 5),
    faces: [
      ['number', '许可证编号', about.number],
      ['name', '经营者名称', business.name],
      ['credit_code', '统一社会信用代码', business.creditCode],
      ['operator', '经营者', personSeed(business.operator).name],
      ['address', '经营场所', business.address],
      ['business_form', '主体业态', '餐饮服务经营者（小餐饮）'],
      ['food_items', '经营项目', '热食类食品制售'],
    ],
  })
}

function regulatorOf(business: BusinessSeed) {
  const name = REGULATORS[business.division]
  if (!name) throw new TypeError(`no market regulator for ${business.division}`)
  return { name, code: publicBodyCode(business.division, 341) }
}
