import type { RouteDefinition } from '../route.js'

const base = '/api/v1/wallet'

export const walletRoutes = {
  readWallet: {
    method: 'GET',
    path: base,
    access: { session: 'citizen', level: 'L2' },
    status: 200,
    summary: "One's own licences, those of minor children and of the businesses one operates",
  },
  readLicence: {
    method: 'GET',
    path: `${base}/licences/:identifier`,
    access: { session: 'citizen', level: 'L2' },
    status: 200,
    summary: 'One licence with its faces; numbers are masked below L3',
  },
  requestCredentialNonce: {
    method: 'POST',
    path: `${base}/credential-nonces`,
    access: { session: 'citizen', level: 'L2' },
    status: 201,
    summary: 'A single-use nonce over which new holder keys prove possession',
  },
  issueCredentials: {
    method: 'POST',
    path: `${base}/credentials`,
    access: { session: 'citizen', level: 'L2' },
    status: 201,
    idempotent: true,
    summary: 'Scene credentials for one licence, one for each holder key',
  },
} as const satisfies Record<string, RouteDefinition>
