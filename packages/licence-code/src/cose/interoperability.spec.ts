import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { CBORTag, type CBORType, encodeCBOR } from '@levischuck/tiny-cbor'
import { encodeText, readSceneCredential, type VerificationContext, verifyPresentation } from '../index.js'
import { nodeCrypto } from '../node/index.js'
import { pureCrypto } from '../pure/index.js'
import { webCrypto } from '../web/index.js'
import { hasLowS } from './low-s.js'

/** Everything here is built from the standards by hand, with another CBOR encoder and native keys. */
const SHOWN_AT = 1_790_000_000

interface Party {
  privateKey: KeyObject
  x: Uint8Array
  yIsOdd: boolean
}

function aParty(): Party {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = privateKey.export({ format: 'jwk' })
  const lastOfY = Buffer.from(y as string, 'base64url').at(-1) as number
  return { privateKey, x: Uint8Array.from(Buffer.from(x as string, 'base64url')), yIsOdd: lastOfY % 2 === 1 }
}

function compressed(party: Party): Uint8Array {
  return Uint8Array.of(party.yIsOdd ? 3 : 2, ...party.x)
}

function sign1(party: Party, headers: Map<number, CBORType>, payload: Uint8Array, aad: string): CBORTag {
  const protectedBytes = encodeCBOR(headers)
  const input = encodeCBOR(['Signature1', protectedBytes, new TextEncoder().encode(aad), payload])
  const key = { key: party.privateKey, dsaEncoding: 'ieee-p1363' as const }
  let signature: Uint8Array
  do signature = Uint8Array.from(sign('sha256', input, key))
  while (!hasLowS('ES256', signature))
  return new CBORTag(18, [protectedBytes, new Map(), payload, signature])
}

function keyIdOf(party: Party): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(compressed(party)).digest().subarray(0, 8))
}

function aCredentialOf(issuer: Party, holder: Party): CBORTag {
  const coseKey = new Map<number, CBORType>([
    [1, 2],
    [-1, 1],
    [-2, holder.x],
    [-3, holder.yIsOdd],
  ])
  const licence = new Map<number, CBORType>([
    [0, [1, 2]],
    [1, 10],
    [2, 8],
    [3, '榕城区阿梅小吃店'],
    [15, '92445200MA4X0Y0X01'],
  ])
  const claims = new Map<number, CBORType>([
    [4, SHOWN_AT + 3600],
    [6, SHOWN_AT - 3600],
    [7, Uint8Array.from(randomBytes(8))],
    [8, new Map([[1, coseKey]])],
    [-65537, licence],
  ])
  const headers = new Map<number, CBORType>([
    [1, -7],
    [4, keyIdOf(issuer)],
    [16, 65001],
  ])
  return sign1(issuer, headers, encodeCBOR(claims), 'zhangban/scene-credential/1')
}

function aCodeOf(holder: Party, credential: CBORTag): string {
  const headers = new Map<number, CBORType>([
    [1, -7],
    [13, credential],
    [16, 65002],
  ])
  const claims = new Map<number, CBORType>([
    [6, SHOWN_AT],
    [7, Uint8Array.from(randomBytes(8))],
  ])
  return encodeText(encodeCBOR(sign1(holder, headers, encodeCBOR(claims), 'zhangban/show/1')))
}

function contextTrusting(issuer: Party): VerificationContext {
  const key = { algorithm: 'ES256' as const, bytes: compressed(issuer) }
  return { issuerKeys: [{ keyId: keyIdOf(issuer), key, issuer: 'elsewhere' }], clock: () => SHOWN_AT * 1000 }
}

test('a credential and a code made by another implementation are read like our own', async () => {
  const [issuer, holder] = [aParty(), aParty()]
  const credential = aCredentialOf(issuer, holder)
  const fields = { name: '榕城区阿梅小吃店', credit_code: '92445200MA4X0Y0X01' }
  expect(readSceneCredential(encodeCBOR(credential))).toMatchObject({ scene: 'shop', fields })

  const text = aCodeOf(holder, credential)
  const verdict = await verifyPresentation(text, contextTrusting(issuer), { crypto: nodeCrypto })
  expect(verdict).toMatchObject({
    outcome: 'valid',
    presentation: { scene: 'shop', licenceType: 'business_licence', fields, issuer: 'elsewhere' },
  })
})

test.each([
  ['node', nodeCrypto],
  ['web', webCrypto],
  ['pure', pureCrypto],
])('on %s a holder key that is on no curve is a bad signature, not a crash', async (_, crypto) => {
  const [issuer, holder] = [aParty(), aParty()]
  const credential = aCredentialOf(issuer, { ...holder, x: new Uint8Array(32).fill(0xff) })
  const text = aCodeOf(holder, credential)
  expect(await verifyPresentation(text, contextTrusting(issuer), { crypto })).toEqual({
    outcome: 'invalid',
    reason: 'bad_signature',
  })
})
