import type { LicenceType } from '@zhangban/catalogue'

const names: Record<LicenceType, string> = {
  resident_id: '居民身份证',
  social_security_card: '社会保障卡',
  driving_licence: '机动车驾驶证',
  vehicle_licence: '机动车行驶证',
  medical_voucher: '医保电子凭证',
  senior_card: '老年人优待证',
  disability_certificate: '残疾人证',
  business_licence: '营业执照',
  residence_permit: '居住证',
  household_register: '居民户口簿',
  marriage_certificate: '结婚证',
  birth_certificate: '出生医学证明',
  property_certificate: '不动产权证书',
  food_licence: '食品经营许可证',
}

/** The Chinese name of a licence type, or null for none. */
export const licenceTypeName = (type: string | undefined): string | null =>
  type && type in names ? names[type as LicenceType] : null
