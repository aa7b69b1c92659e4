import type { RouteDefinition } from '../route.js'

const base = '/api/v1/presentation'

export const presentationRoutes = {
  listScenes: {
    method: 'GET',
    path: `${base}/scenes`,
    access: { session: 'none' },
    status: 200,
    summary: "The edition's scenes: which licences, which fields, who may verify",
  },
  verifyPresentation: {
    method: 'POST',
    path: `${base}/verifications`,
    access: { session: 'clerk' },
    status: 200,
    summary: 'Verdict on a scanned code; the verification id makes a repeat harmless',
  },
  reportPhotoMismatch: {
    method: 'POST',
    path: `${base}/verifications/:verificationId/photo-mismatch`,
    access: { session: 'clerk' },
    status: 200,
    summary: 'The person does not look like the portrait: recorded, holder and supervisor told',
  },
  listLooks: {
    method: 'GET',
    path: `${base}/looks`,
    access: { session: 'citizen', level: 'L2' },
    status: 200,
    summary: 'Who looked at my licences, when and why',
  },
} as const satisfies Record<string, RouteDefinition>
