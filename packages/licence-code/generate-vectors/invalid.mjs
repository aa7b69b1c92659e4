import { decodeCbor } from '../dist/cbor/decode.js'
import { encodeCbor } from '../dist/cbor/encode.js'
import { decodeText, encodeText, issueSceneCredential } from '../dist/index.js'
import {
  claims,
  code,
  HOUR,
  hex,
  ISSUED_AT,
  issuer,
  keyId,
  ports,
  SHOWN_AT,
  stranger,
  trusted,
} from './cast.mjs'
import {
  alteredCredential,
  alteredToken,
  flipped,
  otherS,
  resignedCredential,
  resignedToken,
  textOfHex,
} from './forge.mjs'
import { presentationOf } from './valid.mjs'

const LICENCE = -65537
const text = await code()
const codeHex = hex(decodeText(text))
const shown = presentationOf(claims())

const malformed = {
  empty: ['an empty text', ''],
  'prefix-missing': ['a text without ZB1:', text.slice(4)],
  'prefix-lower-case': ['the prefix is in capitals', text.replace('ZB1:', 'zb1:')],
  'prefix-other-version': ['another version of the format', text.replace('ZB1:', 'ZB2:')],
  'line-end': ['a scanner’s line end is not part of the code', `${text}\n`],
  'full-width-character': [
    'full-width characters are the scanner’s to fold',
    text.replace(/^ZB1:(.)/, 'ZB1:Ａ'),
  ],
  'text-lower-case': ['base45 has capitals only', `ZB1:${text.slice(4).toLowerCase()}`],
  'base45-length': ['base45 has no groups of one character', text.slice(0, 4 + 1)],
  'base45-overflow': ['a group of three characters beyond 65535', `ZB1:GGW${text.slice(7)}`],
  'text-over-1200': ['longer than 1,200 characters', text.padEnd(1201, '0')],
  'cut-short': ['the last byte is missing', textOfHex(codeHex.slice(0, -2))],
  'trailing-byte': ['a byte after the end', textOfHex(`${codeHex}00`)],
  untagged: ['the tag of COSE_Sign1 is missing', textOfHex(codeHex.slice(2))],
  'cwt-tag': ['the CWT tag 61 comes before it', textOfHex(`d83d${codeHex}`)],
  'tag-not-shortest': ['the tag takes two bytes', textOfHex(`d812${codeHex.slice(2)}`)],
  'array-indefinite': ['an array of indefinite length', textOfHex(`d29f${codeHex.slice(4)}ff`)],
  'array-length-not-shortest': ['the array’s length takes two bytes', textOfHex(`d29804${codeHex.slice(4)}`)],
  'claims-unsorted': [
    'claims out of order, though signed',
    await resignedToken({
      payload: (bytes) => Uint8Array.of(0xa2, ...bytes.subarray(7), ...bytes.subarray(1, 7)),
    }),
  ],
  'claims-repeated': [
    'one claim twice, though signed',
    await resignedToken({
      payload: (bytes) => Uint8Array.of(0xa2, ...bytes.subarray(1, 7), ...bytes.subarray(1, 7)),
    }),
  ],
  'claims-float': [
    'the time as a float, though signed',
    await resignedToken({ payload: (bytes) => Uint8Array.of(0xa2, 0x06, 0xf9, 0, 0, ...bytes.subarray(7)) }),
  ],
  'array-of-five': ['a fifth part after the signature', textOfHex(`d285${codeHex.slice(4)}00`)],
  'time-over-32-bits': [
    'a time that takes eight bytes, though signed',
    await resignedToken({ payload: (bytes) => encodeCbor(decodeCbor(bytes).set(6, 2 ** 32)) }),
  ],
  'claim-too-many': [
    'a claim that show mode does not have, though signed',
    await resignedToken({ payload: (bytes) => encodeCbor(decodeCbor(bytes).set(5, 0)) }),
  ],
  'header-too-many': [
    'a header that show mode does not have, though signed',
    await resignedToken({ headers: (map) => map.set(3, 0) }),
  ],
  'unprotected-header': [
    'an unprotected header in the code',
    await alteredToken(() => ({ unprotected: new Map([[4, 1]]) })),
  ],
  'unprotected-header-in-credential': [
    'an unprotected header in the credential',
    await alteredCredential(() => ({ unprotected: new Map([[4, 1]]) })),
  ],
  'other-kind': ['typ names another kind', await resignedToken({ headers: (map) => map.set(16, 65001) })],
  'credential-alone': [
    'a scene credential is no code',
    encodeText(await issueSceneCredential(claims(), { signer: issuer }, ports)),
  ],
  'scene-unknown': ['a scene without a name', await resignedCredential((map) => map.get(LICENCE).set(1, 99))],
  'licence-type-unknown': [
    'a type without a name',
    await resignedCredential((map) => map.get(LICENCE).set(2, 99)),
  ],
  'field-unknown': [
    'a field without a name',
    await resignedCredential((map) => map.get(LICENCE).set(99, 'x')),
  ],
  'field-other-kind': [
    'a name that is a number',
    await resignedCredential((map) => map.get(LICENCE).set(3, 1)),
  ],
  'text-over-120-bytes': [
    'a text over 120 bytes',
    await resignedCredential((map) => map.get(LICENCE).set(3, '路'.repeat(41))),
  ],
  'citizen-number-as-text': [
    'a citizen number with a right check digit has one form, its first 17 digits',
    await resignedCredential((map) => map.get(LICENCE).set(4, '11010519491231002X')),
  ],
  'status-index-beyond-list': [
    'a status index of 2^20',
    await resignedCredential((map) => map.get(LICENCE).set(0, [3, 2 ** 20])),
  ],
  'life-over-72-hours': [
    'a credential that lives a second too long',
    await resignedCredential((map) => map.set(4, ISSUED_AT + 72 * HOUR + 1)),
  ],
  'holder-key-uncompressed': [
    'a holder key with both coordinates',
    await resignedCredential((map) => map.get(8).get(1).set(-3, new Uint8Array(32))),
  ],
}

const badSignature = {
  'signature-flipped': [
    'one bit of the holder’s signature',
    await alteredToken((token) => ({ signature: flipped(token.signature, 9) })),
  ],
  'time-changed': [
    'another time under the old signature',
    await alteredToken((token) => ({ payload: flipped(token.payload, 5) })),
  ],
  'other-s': ['n − s in place of s', await alteredToken((token) => ({ signature: otherS(token.signature) }))],
  'other-s-in-credential': [
    'n − s in place of s of the issuer’s signature',
    await alteredCredential((credential) => ({ signature: otherS(credential.signature) })),
  ],
  'signature-short': [
    'a signature of 63 bytes',
    await alteredToken((token) => ({ signature: token.signature.subarray(1) })),
  ],
  'signature-zero': ['r and s are zero', await alteredToken(() => ({ signature: new Uint8Array(64) }))],
  'field-changed': [
    'a field changed by the holder, who signs again',
    await alteredCredential((credential) => {
      const changed = decodeCbor(credential.payload)
      changed.get(LICENCE).set(3, '林晓海')
      return { payload: encodeCbor(changed) }
    }),
  ],
  'other-context': ['signed for answer mode', await resignedToken({ aad: 'zhangban/answer/1' })],
  'other-algorithm': [
    'alg names another algorithm',
    await resignedToken({ headers: (map) => map.set(1, -35) }),
  ],
  'stranger-holder': [
    'signed by a key that is not the credential’s',
    await resignedToken({ signer: stranger }),
  ],
  'stranger-issuer': [
    'a credential under a trusted key id that another key signed',
    await code({}, { signer: stranger, keyId }),
  ],
}

const judged = {
  'one-second-late': ['after 61 seconds', 'expired', { now: SHOWN_AT + 61 }, {}],
  'skewed-one-second-late': [
    'after 76 seconds with 15 allowed',
    'expired',
    { now: SHOWN_AT + 76, clockSkewSeconds: 15 },
    {},
  ],
  'credential-expired': [
    'a fresh code over a credential that just ended',
    'expired',
    { now: SHOWN_AT + 10 },
    { expiresAt: SHOWN_AT + 10 },
  ],
  'clock-too-far-ahead': ['shown 16 seconds from now', 'not_yet_valid', { now: SHOWN_AT - 16 }, {}],
  'credential-not-yet-valid': [
    'a credential that begins in an hour',
    'not_yet_valid',
    {},
    { issuedAt: SHOWN_AT + HOUR, expiresAt: SHOWN_AT + 2 * HOUR },
  ],
}

const untrusted = {
  'issuer-unknown': ['no key with this id', []],
  'issuer-of-other-types': [
    'a key for other licence types',
    [trusted({ licenceTypes: ['business_licence'] })],
  ],
  'issuer-key-too-early': ['a key that is trusted later', [trusted({ notBefore: SHOWN_AT + 1 })]],
  'issuer-key-too-late': ['a key that is trusted no more', [trusted({ notAfter: SHOWN_AT - 1 })]],
}

export async function invalidVectors() {
  const vectors = []
  const add = (name, why, itsText, reason, more = {}, presentation = undefined) => {
    const context = { now: SHOWN_AT, issuerKeys: [trusted()], ...more }
    vectors.push([
      name,
      { why, text: itsText, ...context, expected: { outcome: 'invalid', reason, presentation } },
    ])
  }
  for (const [name, [why, its]] of Object.entries(malformed)) add(name, why, its, 'malformed')
  for (const [name, [why, its]] of Object.entries(badSignature)) add(name, why, its, 'bad_signature')
  for (const [name, [why, issuerKeys]] of Object.entries(untrusted)) {
    add(name, why, text, 'untrusted_issuer', { issuerKeys })
  }
  for (const [name, [why, reason, more, changes]] of Object.entries(judged)) {
    add(name, why, await code(changes), reason, more, presentationOf(claims(changes)))
  }
  const withheld = { ...shown, fields: {} }
  add(
    'scene-not-allowed',
    'a verifier that may not use the scene gets no fields',
    text,
    'scene_not_allowed',
    { acceptedScenes: ['shop'] },
    withheld,
  )
  return vectors
}
