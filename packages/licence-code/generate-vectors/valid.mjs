import { decodeText } from '../dist/index.js'
import {
  CREDENTIAL_ID,
  claims,
  code,
  hex,
  hotel,
  ISSUED_AT,
  keyId,
  SHOWN_AT,
  TOKEN_ID,
  trusted,
} from './cast.mjs'

const cases = {
  hotel: { why: 'the usual code: three-character name, citizen number, validity and portrait digest' },
  'hotel-without-end': {
    why: 'a licence that is valid without end (长期) carries null',
    claims: { fields: { ...hotel, valid_until: null } },
  },
  'adult-flag': {
    why: 'one derived fact and nothing else',
    claims: { scene: 'adult', fields: { age_over_18: true } },
  },
  'traffic-licence': {
    why: 'a driving licence with class and status',
    claims: {
      scene: 'traffic',
      licenceType: 'driving_licence',
      fields: { ...hotel, vehicle_class: 'C1', status: '正常' },
    },
  },
  'shop-business': {
    why: 'a business licence: identifiers that are no citizen number travel as text',
    claims: {
      scene: 'shop',
      licenceType: 'business_licence',
      fields: {
        name: '榕城区阿梅小吃店',
        credit_code: '92445200MA4X0Y0X01',
        operator: '林晓梅',
        status: '存续',
      },
    },
  },
  'number-with-wrong-check-digit': {
    why: 'eighteen digits whose check digit is wrong are no citizen number and travel as text',
    claims: { fields: { ...hotel, number: '110105194912310021' } },
  },
  'date-before-1970': {
    why: 'days before 1970 are negative',
    claims: { scene: 'filing', fields: { birth_date: '1948-02-29' } },
  },
  'character-beyond-bmp': {
    why: 'a name with a character outside the basic plane takes four bytes of UTF-8',
    claims: { fields: { ...hotel, name: '林𠮷' } },
  },
  'longest-text': {
    why: 'a text of exactly 120 bytes',
    claims: { scene: 'filing', fields: { address: '路'.repeat(40) } },
  },
  'last-second': { why: 'a code is good for 60 seconds inclusive', now: SHOWN_AT + 60 },
  'clock-ahead': { why: 'a holder’s clock may be 15 seconds ahead', now: SHOWN_AT - 15 },
  'skewed-verifier': {
    why: 'a verifier that is not sure of its clock allows 15 seconds more',
    now: SHOWN_AT + 75,
    clockSkewSeconds: 15,
  },
  'key-for-this-type': {
    why: 'a key that is trusted for this licence type and at this time',
    issuerKeys: [trusted({ licenceTypes: ['resident_id'], notBefore: SHOWN_AT, notAfter: SHOWN_AT })],
  },
  'scene-allowed': { why: 'a verifier that may use just this scene', acceptedScenes: ['hotel'] },
  'namesake-key': {
    why: 'of two trusted keys with one id the one that signed counts',
    issuerKeys: [
      trusted({
        publicKey: '02'.padEnd(66, '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'),
        issuer: '另一证照库',
      }),
      trusted(),
    ],
  },
}

export async function validVectors() {
  const vectors = []
  for (const [name, one] of Object.entries(cases)) {
    const { why, claims: changes, ...context } = one
    const text = await code(changes)
    vectors.push([
      name,
      {
        why,
        text,
        cbor: hex(decodeText(text)),
        now: SHOWN_AT,
        issuerKeys: [trusted()],
        ...context,
        expected: { outcome: 'valid', presentation: presentationOf(claims(changes)) },
      },
    ])
  }
  return vectors
}

export function presentationOf({ scene, licenceType, fields, status, issuedAt, expiresAt }) {
  return {
    credentialId: hex(CREDENTIAL_ID),
    tokenId: hex(TOKEN_ID),
    presentedAt: SHOWN_AT,
    scene,
    licenceType,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? { hex: hex(value) } : value,
      ]),
    ),
    status,
    issuerKeyId: hex(keyId),
    issuer: '广东省电子证照库',
    credentialIssuedAt: issuedAt ?? ISSUED_AT,
    credentialExpiresAt: expiresAt,
  }
}
