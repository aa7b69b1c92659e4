import * as z from 'zod'
import { cursor, instant, picture, plainText, uuid } from '../schemas/primitives.js'

const fieldKind = z.enum(['text', 'number', 'date', 'boolean', 'status'])

export const invalidReason = z.enum([
  'malformed',
  'bad_signature',
  'expired',
  'not_yet_valid',
  'untrusted_issuer',
  'scene_not_allowed',
  'wrong_audience',
  'replayed',
  'revoked',
  'suspended',
])

export const undecidedReason = z.enum(['trust_stale', 'status_unknown', 'platform_down'])

const scene = z.strictObject({
  code: z.string(),
  name: z.string(),
  hint: z.string(),
  licenceTypes: z.array(z.string()),
  fields: z.array(z.strictObject({ name: z.string(), label: z.string(), kind: fieldKind })),
  portrait: z.boolean(),
  level: z.enum(['L2', 'L3']),
  modes: z.array(z.enum(['show', 'challenge'])),
})

const verdict = z.strictObject({
  verificationId: z.string(),
  outcome: z.enum(['valid', 'invalid', 'undecided']),
  /** Null exactly when the outcome is valid. */
  reason: z.union([invalidReason, undecidedReason]).nullable(),
  scene: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  licenceTypeName: z.string().nullable(),
  issuerName: z.string().nullable(),
  /** Exactly the fields of the scene; empty unless valid. Null value means 长期 for a date. */
  fields: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      kind: fieldKind,
      value: z.union([z.string(), z.boolean(), z.null()]),
    }),
  ),
  portrait: picture.nullable(),
  holderCheck: z.enum(['portrait', 'not_available']),
  purpose: z.string(),
  presentedAt: instant.nullable(),
  verifiedAt: instant,
  /** When the live status was read; null when it was not. */
  statusAsOf: instant.nullable(),
  /** For `replayed`: when this code was first used, told to the same organisation only. */
  firstUsedAt: instant.nullable(),
  photoMismatchAt: instant.nullable(),
})

export const presentationSchemas = {
  listScenes: { response: z.strictObject({ scenes: z.array(scene) }) },
  verifyPresentation: {
    body: z.strictObject({
      verificationId: uuid,
      /** Whatever was scanned; anything that is no code of ours is a malformed verdict. */
      text: z.string().min(1).max(4096),
      purpose: plainText(60).optional(),
    }),
    response: verdict,
  },
  reportPhotoMismatch: {
    params: z.strictObject({ verificationId: uuid }),
    body: z.strictObject({ note: plainText(200).optional() }),
    response: z.strictObject({ photoMismatchAt: instant }),
  },
  listLooks: {
    query: z.strictObject({ cursor }),
    response: z.strictObject({
      looks: z.array(
        z.strictObject({
          id: z.string(),
          at: instant,
          organisationName: z.string(),
          sceneName: z.string(),
          purpose: z.string(),
          licenceTypeName: z.string(),
          holderName: z.string(),
          fieldLabels: z.array(z.string()),
          portraitSeen: z.boolean(),
          outcome: z.enum(['valid', 'invalid', 'undecided']),
          photoMismatchAt: instant.nullable(),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
  },
}
