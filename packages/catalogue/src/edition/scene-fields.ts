/** How a field of a scene is named to people and how its value reads. */
export interface SceneField {
  name: string
  label: string
  kind: 'text' | 'number' | 'date' | 'boolean' | 'status'
}

const fields: Record<string, Omit<SceneField, 'name'>> = {
  name: { label: '姓名', kind: 'text' },
  number: { label: '号码', kind: 'number' },
  valid_until: { label: '有效期至', kind: 'date' },
  vehicle_class: { label: '准驾车型', kind: 'text' },
  status: { label: '状态', kind: 'status' },
  insured_place: { label: '参保地', kind: 'text' },
  voucher_number: { label: '凭证号', kind: 'number' },
  age_over_18: { label: '年满十八周岁', kind: 'boolean' },
  age_over_65: { label: '年满六十五周岁', kind: 'boolean' },
  disability_kind: { label: '残疾类别', kind: 'text' },
  disability_degree: { label: '残疾等级', kind: 'text' },
  credit_code: { label: '统一社会信用代码', kind: 'number' },
  operator: { label: '经营者', kind: 'text' },
  plate: { label: '号牌号码', kind: 'text' },
  division: { label: '居住地', kind: 'text' },
}

export const sceneFieldNames = Object.keys(fields)

/**
 * The label and kind of a scene's field.
 * @throws RangeError for a name that no edition may use; the edition's schema refuses it before
 */
export function sceneField(name: string): SceneField {
  const field = fields[name]
  if (!field) throw new RangeError(`No scene field is called "${name}"`)
  return { name, ...field }
}
