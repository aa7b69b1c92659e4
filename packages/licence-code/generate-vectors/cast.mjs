import { issueSceneCredential, issuerKeyId, present } from '../dist/index.js'
import { pureCrypto, pureSigner } from '../dist/pure/index.js'

/** Private keys for vectors only: 32 equal bytes. Signatures are deterministic, so files come out the same. */
export const issuer = pureSigner(new Uint8Array(32).fill(0x11))
export const holder = pureSigner(new Uint8Array(32).fill(0x22))
export const stranger = pureSigner(new Uint8Array(32).fill(0x33))

export const ports = { crypto: pureCrypto }
export const HOUR = 3600
export const ISSUED_AT = 1_789_999_200
export const SHOWN_AT = ISSUED_AT + 5 * HOUR + 17
export const CREDENTIAL_ID = Uint8Array.of(0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7)
export const TOKEN_ID = Uint8Array.of(0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb7)
export const PORTRAIT = Uint8Array.from({ length: 16 }, (_, i) => i * 16 + i)

export const hotel = {
  name: '林晓梅',
  number: '11010519491231002X',
  valid_until: '2040-05-01',
  portrait: PORTRAIT,
}

export function claims(changes = {}) {
  return {
    credentialId: CREDENTIAL_ID,
    scene: 'hotel',
    licenceType: 'resident_id',
    fields: hotel,
    status: { list: 3, index: 700_000 },
    holderKey: holder.publicKey,
    issuedAt: ISSUED_AT,
    expiresAt: ISSUED_AT + 72 * HOUR,
    ...changes,
  }
}

export async function code(changes = {}, { signer = issuer, keyId } = {}) {
  const credential = await issueSceneCredential(claims(changes), { signer, keyId }, ports)
  const random = { randomBytes: async () => TOKEN_ID }
  return present({ credential, holderKey: holder }, { clock: () => SHOWN_AT * 1000, random })
}

export const keyId = await issuerKeyId(issuer.publicKey, ports)

export function trusted(changes = {}) {
  return {
    keyId: hex(keyId),
    algorithm: 'ES256',
    publicKey: hex(issuer.publicKey.bytes),
    issuer: '广东省电子证照库',
    ...changes,
  }
}

export function hex(bytes) {
  return Buffer.from(bytes).toString('hex')
}
