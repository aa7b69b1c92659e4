import { type Scene, sceneField } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import type { FieldValue, Presentation } from '@zhangban/licence-code'

export type Verdict = AnswerOf<'verifyPresentation'>
export type Reason = NonNullable<Verdict['reason']>

/** What a verification found, before it is written down. */
export interface Finding {
  outcome: Verdict['outcome']
  reason: Reason | null
  scene: Scene | null
  presentation: Presentation | null
  statusAsOf: string | null
  longFields: { name: string; label: string; value: string }[]
  portrait: Verdict['portrait']
  firstUsedAt: string | null
}

export const nothingFound: Finding = {
  outcome: 'invalid',
  reason: 'malformed',
  scene: null,
  presentation: null,
  statusAsOf: null,
  longFields: [],
  portrait: null,
  firstUsedAt: null,
}

const iso = (seconds: number) => new Date(seconds * 1000).toISOString()

/** The answer for the clerk: field values and the portrait only when the verdict is valid. */
export function toVerdict(
  finding: Finding,
  context: { verificationId: string; purpose: string; at: Date; licenceTypeName: string | null },
): Verdict {
  const { presentation, scene } = finding
  const valid = finding.outcome === 'valid'
  return {
    verificationId: context.verificationId,
    outcome: finding.outcome,
    reason: finding.reason,
    scene: scene && { code: scene.code, name: scene.name },
    licenceTypeName: context.licenceTypeName,
    issuerName: presentation?.issuer ?? null,
    fields: valid && scene && presentation ? sceneFields(scene, presentation, finding.longFields) : [],
    portrait: valid ? finding.portrait : null,
    holderCheck: valid && finding.portrait ? 'portrait' : 'not_available',
    purpose: context.purpose,
    presentedAt: presentation && iso(presentation.presentedAt),
    verifiedAt: context.at.toISOString(),
    statusAsOf: finding.statusAsOf,
    firstUsedAt: finding.firstUsedAt,
    photoMismatchAt: null,
  }
}

function sceneFields(
  scene: Scene,
  presentation: Presentation,
  longFields: Finding['longFields'],
): Verdict['fields'] {
  const shown = scene.fields.flatMap((name) => {
    const value = presentation.fields[name]
    return value === undefined ? [] : [{ ...sceneField(name), value: readable(value) }]
  })
  return [...shown, ...longFields.map((field) => ({ ...field, kind: 'text' as const }))]
}

function readable(value: FieldValue): string | boolean | null {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return typeof value === 'number' ? String(value) : value
}
