import {
  type FieldValue,
  issueSceneCredential,
  issuerKeyId,
  present,
  type SceneCredentialClaims,
} from '../index.js'
import { importNodeSigner, nodeCrypto, nodeRandom } from '../node/index.js'
import type { IssuerKey, VerificationContext } from '../presentation/verify.js'
import { verifyPresentation } from '../presentation/verify.js'

export const ports = { crypto: nodeCrypto }
export const issuerSigner = importNodeSigner(new Uint8Array(32).fill(11))
export const holderSigner = importNodeSigner(new Uint8Array(32).fill(22))
export const strangerSigner = importNodeSigner(new Uint8Array(32).fill(33))

/** Seconds since the epoch at which the credentials of these tests begin. */
export const ISSUED_AT = 1_790_000_000 - (1_790_000_000 % 3600)
/** Seconds since the epoch at which codes are shown unless a test says otherwise. */
export const SHOWN_AT = ISSUED_AT + 5 * 3600

export const hotelFields: Record<string, FieldValue> = {
  name: '林晓梅',
  number: '11010519491231002X',
  valid_until: '2040-05-01',
}

export function claims(changes: Partial<SceneCredentialClaims> = {}): SceneCredentialClaims {
  return {
    credentialId: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    scene: 'hotel',
    licenceType: 'resident_id',
    fields: hotelFields,
    status: { list: 3, index: 700_000 },
    holderKey: holderSigner.publicKey,
    issuedAt: ISSUED_AT,
    expiresAt: ISSUED_AT + 72 * 3600,
    ...changes,
  }
}

export function aCredential(changes: Partial<SceneCredentialClaims> = {}): Promise<Uint8Array> {
  return issueSceneCredential(claims(changes), { signer: issuerSigner }, ports)
}

/** The text of a code shown by the holder at `at` seconds. */
export async function aCode(changes: Partial<SceneCredentialClaims> = {}, at = SHOWN_AT): Promise<string> {
  const credential = await aCredential(changes)
  return present({ credential, holderKey: holderSigner }, { clock: () => at * 1000, random: nodeRandom })
}

export async function trustedKey(changes: Partial<IssuerKey> = {}): Promise<IssuerKey> {
  const key = issuerSigner.publicKey
  return { keyId: await issuerKeyId(key, ports), key, issuer: '广东省电子证照库', ...changes }
}

/** The verdict of a verifier that trusts the issuer of these tests and looks at `at` seconds. */
export async function verdictOf(text: string, changes: Partial<VerificationContext> & { at?: number } = {}) {
  const { at = SHOWN_AT, ...context } = changes
  const issuerKeys = context.issuerKeys ?? [await trustedKey()]
  return verifyPresentation(text, { clock: () => at * 1000, ...context, issuerKeys }, ports)
}
