/** One usual licence per scene that has a show mode or may have an offline answer; portraits are 16-byte digests. */
const portrait = Uint8Array.from({ length: 16 }, (_, i) => i * 13)
const person = { name: '林晓梅', number: '11010519491231002X' }
const until = { valid_until: '2040-05-01' }

export const scenes = [
  ['hotel', 'resident_id', { ...person, ...until, portrait }],
  ['hotel', 'resident_id', { ...person, ...until }, 'hotel, no portrait'],
  [
    'hotel',
    'resident_id',
    { ...person, name: '古丽米热阿卜杜拉买买提江', ...until, portrait },
    'hotel, 12 characters',
  ],
  ['hall', 'social_security_card', { ...person, ...until, portrait }],
  ['traffic', 'driving_licence', { ...person, vehicle_class: 'C1', ...until, status: '正常', portrait }],
  ['traffic_simple', 'vehicle_licence', { number: '440500012345', plate: '粤V·A1234', vehicle_class: 'C1' }],
  ['clinic', 'medical_voucher', { ...person, insured_place: '揭阳市', portrait }],
  ['insurance', 'medical_voucher', { voucher_number: 'YB4452000012345678' }],
  ['adult', 'resident_id', { age_over_18: true }],
  ['senior', 'senior_card', { age_over_65: true, ...until, portrait }],
  ['disability', 'disability_certificate', { disability_kind: '肢体', disability_degree: '三级', portrait }],
  [
    'shop',
    'business_licence',
    { name: '榕城区阿梅小吃店', credit_code: '92445200MA4X0Y0X01', operator: '林晓梅', status: '存续' },
  ],
  ['residence', 'residence_permit', { ...person, division: '揭阳市榕城区', ...until, portrait }],
]
