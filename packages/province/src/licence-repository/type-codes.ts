/** A licence type as the national type catalogue writes it. */
export interface LicenceTypeEntry {
  /** Our name, the same word as in scenes and credentials. */
  readonly type: string
  /** ZZLXDM: credit code of the defining authority and three digits. */
  readonly code: string
  readonly name: string
  /** False where the code stands in for one that no public source confirms; replace it before production. */
  readonly confirmed: boolean
}

const PUBLIC_SECURITY = '11100000000013127D'
const MARKET_REGULATION = '11100000MB0143028R'

/** The licence types that the product knows, in the order in which a wallet shows them. */
export const licenceTypes: readonly LicenceTypeEntry[] = [
  { type: 'resident_id', code: `${PUBLIC_SECURITY}001`, name: '居民身份证', confirmed: true },
  { type: 'social_security_card', code: '11100000XX0000019L001', name: '社会保障卡', confirmed: false },
  { type: 'medical_voucher', code: '11100000XX0000027F001', name: '医保电子凭证', confirmed: false },
  { type: 'driving_licence', code: `${PUBLIC_SECURITY}011`, name: '机动车驾驶证', confirmed: false },
  { type: 'vehicle_licence', code: `${PUBLIC_SECURITY}012`, name: '机动车行驶证', confirmed: false },
  { type: 'business_licence', code: `${MARKET_REGULATION}001`, name: '营业执照', confirmed: true },
  { type: 'food_licence', code: `${MARKET_REGULATION}011`, name: '食品经营许可证', confirmed: false },
  { type: 'residence_permit', code: `${PUBLIC_SECURITY}013`, name: '广东省居住证', confirmed: false },
  { type: 'household_register', code: `${PUBLIC_SECURITY}014`, name: '居民户口簿', confirmed: false },
  { type: 'marriage_certificate', code: '11100000XX0000035A001', name: '结婚证', confirmed: false },
  { type: 'birth_certificate', code: '11100000XX00000435001', name: '出生医学证明', confirmed: false },
  { type: 'property_certificate', code: '11100000MB03271699001', name: '不动产权证书', confirmed: true },
  { type: 'senior_card', code: '11100000XX0000035A011', name: '老年人优待证', confirmed: false },
  { type: 'disability_certificate', code: '11100000XX00000510001', name: '残疾人证', confirmed: false },
]

const byCode = new Map(licenceTypes.map((entry) => [entry.code, entry]))
const byType = new Map(licenceTypes.map((entry) => [entry.type, entry]))

/** The entry of a type code ZZLXDM, or undefined. */
export const licenceTypeByCode = (code: string): LicenceTypeEntry | undefined => byCode.get(code)

/** The entry of one of our type names, or undefined. */
export const licenceTypeByName = (type: string): LicenceTypeEntry | undefined => byType.get(type)
