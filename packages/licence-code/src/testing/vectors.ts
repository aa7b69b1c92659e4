import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  Algorithm,
  IssuerKey,
  Presentation,
  PresentationVerdict,
  VerificationContext,
} from '../index.js'

const FOLDER = join(__dirname, '../../vectors')

/** A vector file: times in seconds, bytes in hex, bytes among the fields as `{ hex }`. */
export interface Vector {
  why: string
  text: string
  /** The bytes of `text`, in valid vectors. */
  cbor?: string
  now: number
  clockSkewSeconds?: 0 | 15
  acceptedScenes?: string[]
  issuerKeys: {
    keyId: string
    algorithm: Algorithm
    publicKey: string
    issuer: string
    licenceTypes?: string[]
    notBefore?: number
    notAfter?: number
  }[]
  expected: { outcome: string; reason?: string; presentation?: Record<string, unknown> }
}

export function readVectors(folder: 'valid' | 'invalid'): { name: string; vector: Vector }[] {
  return readdirSync(join(FOLDER, folder))
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      vector: JSON.parse(readFileSync(join(FOLDER, folder, file), 'utf8')) as Vector,
    }))
}

export function contextOf({
  issuerKeys,
  now,
  clockSkewSeconds,
  acceptedScenes,
}: Vector): VerificationContext {
  const keys = issuerKeys.map(
    ({ keyId, algorithm, publicKey, ...rest }): IssuerKey => ({
      keyId: bytesOf(keyId),
      key: { algorithm, bytes: bytesOf(publicKey) },
      ...rest,
    }),
  )
  return {
    issuerKeys: keys,
    clock: () => now * 1000,
    ...(clockSkewSeconds === undefined ? {} : { clockSkewSeconds }),
    ...(acceptedScenes ? { acceptScene: (scene: string) => acceptedScenes.includes(scene) } : {}),
  }
}

/** A verdict as vector files write it. */
export function plainVerdict(verdict: PresentationVerdict): Vector['expected'] {
  const { presentation, ...rest } = verdict
  return presentation ? { ...rest, presentation: plainPresentation(presentation) } : rest
}

function plainPresentation(presentation: Presentation): Record<string, unknown> {
  const fields = Object.entries(presentation.fields).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { hex: hexOf(value) } : value,
  ])
  return {
    ...presentation,
    credentialId: hexOf(presentation.credentialId),
    tokenId: hexOf(presentation.tokenId),
    issuerKeyId: hexOf(presentation.issuerKeyId),
    fields: Object.fromEntries(fields),
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
