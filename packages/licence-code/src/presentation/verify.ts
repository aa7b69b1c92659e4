import { equalBytes } from '../bytes/compare.js'
import { decodeCbor } from '../cbor/decode.js'
import { SCENE_CREDENTIAL, SHOW_TOKEN } from '../cose/message-kind.js'
import { HEADER, readSign1, type Sign1, verifySign1 } from '../cose/sign1.js'
import { LicenceCodeError } from '../errors.js'
import type { Clock, CryptoPort, PublicKey } from '../ports.js'
import { type DecodedSceneCredential, takeApartCredential } from '../scene-credential/read.js'
import { decodeText } from '../text/decode.js'
import { decodeShowClaims, type ShowClaims } from './show-token.js'
import type { InvalidReason, Presentation, PresentationVerdict } from './verdict.js'

const FRESH_SECONDS = 60
const AHEAD_SECONDS = 15

/** A key that the verifier trusts, and for what. */
export interface IssuerKey {
  readonly keyId: Uint8Array
  readonly key: PublicKey
  /** Name of the authority's licence repository. */
  readonly issuer: string
  /** Names of `LICENCE_TYPES` that this key may sign; all when absent. */
  readonly licenceTypes?: readonly string[]
  /** First and last second of the epoch at which a verifier trusts the key. */
  readonly notBefore?: number
  readonly notAfter?: number
}

export interface VerificationContext {
  readonly issuerKeys: readonly IssuerKey[]
  readonly clock: Clock
  /** 15 on a verifier that has not synchronised its clock within 24 hours. */
  readonly clockSkewSeconds?: 0 | 15
  /** Whether this verifier may use the scene with the licence type; every scene when absent. */
  acceptScene?(scene: string, licenceType: string): boolean
}

/**
 * Judges the text of a code in show mode against trusted issuer keys, without network.
 *
 * `valid` means: exactly the bytes this protocol writes, the credential signed by a trusted issuer for its licence type,
 * the code signed by the credential's holder key, both within their time, the scene accepted. Single use, revocation and
 * the face are not looked at. Signatures are checked by the algorithm of the key. A bad text gives a verdict and never
 * an exception. With `scene_not_allowed` the presentation comes without its fields.
 */
export async function verifyPresentation(
  text: string,
  context: VerificationContext,
  ports: { crypto: CryptoPort },
): Promise<PresentationVerdict> {
  const parsed = parse(text)
  if (!parsed) return { outcome: 'invalid', reason: 'malformed' }
  const candidates = context.issuerKeys.filter((key) => equalBytes(key.keyId, parsed.credential.issuerKeyId))
  if (candidates.length === 0) return { outcome: 'invalid', reason: 'untrusted_issuer' }
  const issuer = await findSigner(parsed.credentialMessage, candidates, ports)
  const held = issuer && (await verifySign1(parsed.token, SHOW_TOKEN, parsed.credential.holderKey, ports))
  if (!issuer || !held) return { outcome: 'invalid', reason: 'bad_signature' }

  const now = Math.floor(context.clock() / 1000)
  const presentation = describe(parsed, issuer)
  if (!isTrusted(issuer, presentation.licenceType, now))
    return { outcome: 'invalid', reason: 'untrusted_issuer' }
  if (context.acceptScene && !context.acceptScene(presentation.scene, presentation.licenceType)) {
    return { outcome: 'invalid', reason: 'scene_not_allowed', presentation: { ...presentation, fields: {} } }
  }
  const reason = judgeTimes(presentation, now, context.clockSkewSeconds ?? 0)
  return reason ? { outcome: 'invalid', reason, presentation } : { outcome: 'valid', presentation }
}

interface Parsed {
  readonly token: Sign1
  readonly claims: ShowClaims
  readonly credentialMessage: Sign1
  readonly credential: DecodedSceneCredential
}

function parse(text: string): Parsed | undefined {
  try {
    const token = readSign1(decodeCbor(decodeText(text)), SHOW_TOKEN, [HEADER.cwt])
    const { message, credential } = takeApartCredential(token.headers.get(HEADER.cwt))
    return { token, claims: decodeShowClaims(token.payload), credentialMessage: message, credential }
  } catch (error) {
    if (error instanceof LicenceCodeError) return undefined
    throw error
  }
}

async function findSigner(
  message: Sign1,
  candidates: readonly IssuerKey[],
  ports: { crypto: CryptoPort },
): Promise<IssuerKey | undefined> {
  for (const candidate of candidates) {
    if (await verifySign1(message, SCENE_CREDENTIAL, candidate.key, ports)) return candidate
  }
  return undefined
}

function isTrusted(issuer: IssuerKey, licenceType: string, now: number): boolean {
  if (issuer.licenceTypes && !issuer.licenceTypes.includes(licenceType)) return false
  return (issuer.notBefore ?? now) <= now && now <= (issuer.notAfter ?? now)
}

function judgeTimes(presentation: Presentation, now: number, skew: number): InvalidReason | undefined {
  const age = now - presentation.presentedAt
  if (now >= presentation.credentialExpiresAt || age > FRESH_SECONDS + skew) return 'expired'
  if (age < -AHEAD_SECONDS || now - presentation.credentialIssuedAt < -AHEAD_SECONDS) return 'not_yet_valid'
  return undefined
}

function describe({ credential, claims }: Parsed, issuer: IssuerKey): Presentation {
  return {
    credentialId: credential.credentialId,
    tokenId: claims.tokenId,
    presentedAt: claims.presentedAt,
    scene: credential.scene,
    licenceType: credential.licenceType,
    fields: credential.fields,
    status: credential.status,
    issuerKeyId: credential.issuerKeyId,
    issuer: issuer.issuer,
    credentialIssuedAt: credential.issuedAt,
    credentialExpiresAt: credential.expiresAt,
  }
}
