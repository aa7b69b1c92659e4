import fc from 'fast-check'
import { issueSceneCredential, issuerKeyId, LicenceCodeError, readSceneCredential } from '../index.js'
import { nodeCrypto } from '../node/index.js'
import { decodeCbor } from '../cbor/decode.js'
import { encodeCbor } from '../cbor/encode.js'
import { aCredential, claims, issuerSigner, ports } from '../testing/actors.js'
import { loosen, tighten } from '../testing/raw-code.js'
import type { SceneCredentialClaims } from './claims.js'

test('a wallet reads back what the repository signed', async () => {
  const keyId = await issuerKeyId(issuerSigner.publicKey, ports)
  expect(readSceneCredential(await aCredential())).toEqual({ ...claims(), issuerKeyId: keyId })
})

test('every kind of field comes back', async () => {
  const fields = {
    name: '陈阿婆',
    valid_until: null,
    birth_date: '1948-02-29',
    age_over_65: true,
    portrait: new Uint8Array(16).fill(9),
    voucher_number: 'YB-0001',
    address: '揭阳市榕城区西马街道𠮷祥里 3 号',
  }
  expect(readSceneCredential(await aCredential({ fields })).fields).toEqual(fields)
})

test('a key id is the first 8 bytes of SHA-256 of the compressed key', async () => {
  const digest = await nodeCrypto.sha256(issuerSigner.publicKey.bytes)
  expect(await issuerKeyId(issuerSigner.publicKey, ports)).toEqual(digest.subarray(0, 8))
})

test.each<[string, Partial<SceneCredentialClaims>]>([
  ['a scene that is in no registry', { scene: 'casino' }],
  ['a licence type that is in no registry', { licenceType: 'library_card' }],
  ['a field that is in no registry', { fields: { shoe_size: '42' } }],
  ['an id of 7 bytes', { credentialId: new Uint8Array(7) }],
  ['a status index beyond 2^20', { status: { list: 0, index: 2 ** 20 } }],
  ['a negative status list', { status: { list: -1, index: 0 } }],
  ['half a second', { issuedAt: 1_790_000_000.5 }],
  ['a life of 72 hours and a second', { expiresAt: claims().issuedAt + 72 * 3600 + 1 }],
  ['an end before its beginning', { expiresAt: claims().issuedAt }],
  ['an uncompressed key', { holderKey: { algorithm: 'ES256', bytes: new Uint8Array(65).fill(4) } }],
])('a credential with %s is a mistake of the program', async (_, changes) => {
  await expect(aCredential(changes)).rejects.toThrow(TypeError)
})

test('a key id of another length is a mistake of the program', async () => {
  const issuer = { keyId: new Uint8Array(4), signer: issuerSigner }
  await expect(issueSceneCredential(claims(), issuer, ports)).rejects.toThrow(TypeError)
})

test('a signer with a high s is a mistake of the program', async () => {
  const signer = { ...issuerSigner, sign: async () => new Uint8Array(64).fill(0xfe) }
  await expect(issueSceneCredential(claims(), { signer }, ports)).rejects.toThrow(TypeError)
})

test('a credential that no code could carry is refused', async () => {
  const long = '路'.repeat(40)
  const fields = { name: long, address: long, operator: long, issuing_authority: long }
  await expect(aCredential({ fields })).rejects.toMatchObject({ code: 'too_long' })
})

test('bytes over 640 are refused before they are looked at', async () => {
  const loose = loosen(decodeCbor(await aCredential()))
  const withSignatureOf = (length: number) =>
    encodeCbor(tighten({ ...loose, signature: new Uint8Array(length) }))
  const spare = 640 - withSignatureOf(300).length
  expect(readSceneCredential(withSignatureOf(300 + spare))).toMatchObject({ scene: 'hotel' })
  expect(() => readSceneCredential(withSignatureOf(301 + spare))).toThrow(
    expect.objectContaining({ code: 'malformed' }),
  )
})

test('reading arbitrary or damaged bytes throws nothing but a coded error', async () => {
  const credential = await aCredential()
  const damaged = fc.tuple(fc.nat(credential.length - 1), fc.nat(255)).map(([at, byte]) => {
    const bytes = credential.slice()
    bytes[at] = byte
    return bytes
  })
  fc.assert(
    fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 700 })), (bytes) => {
      try {
        readSceneCredential(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(LicenceCodeError)
        expect(error).toMatchObject({ code: 'malformed' })
      }
    }),
    { numRuns: 2000 },
  )
})
