import { formatDay, groupNumber } from '../../locale/format'
import { t } from '../../locale/t'
import type { Scene } from './kept-scenes'
import type { Claims } from './showing'

export interface ShownField {
  label: string
  value: string
}

/** The fields exactly as they lie in the credential, in the order of the scene. */
export function shownFields(scene: Scene, claims: Pick<Claims, 'fields'>): ShownField[] {
  return scene.fields.flatMap(({ name, label, kind }) => {
    if (!(name in claims.fields)) return []
    const value = claims.fields[name]
    if (value instanceof Uint8Array || value === undefined) return []
    if (typeof value === 'boolean')
      return [{ label, value: value ? t('present.bool.yes') : t('present.bool.no') }]
    if (value === null || kind === 'date')
      return [{ label, value: formatDay(value === null ? null : String(value)) }]
    return [{ label, value: groupNumber(String(value)) }]
  })
}

/** What the licence holds and the scene leaves out. */
export function hiddenLabels(all: readonly string[], scene: Scene): string[] {
  const shown = new Set(scene.fields.map(({ label }) => label))
  return all.filter((label) => !shown.has(label))
}
