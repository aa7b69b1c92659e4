import fc from 'fast-check'
import { decodeCbor } from '../cbor/decode.js'
import { encodeCbor } from '../cbor/encode.js'
import type { CborMap, CborValue } from '../cbor/value.js'
import { base45Encode, decodeText, encodeText, readSceneCredential } from '../index.js'
import {
  aCode,
  aCredential,
  holderSigner,
  issuerSigner,
  strangerSigner,
  verdictOf,
} from '../testing/actors.js'
import { otherS, signLoose, takeApart, textOf, tighten } from '../testing/raw-code.js'

const SHOW = 'zhangban/show/1'
const CREDENTIAL = 'zhangban/scene-credential/1'
const MALFORMED = { outcome: 'invalid', reason: 'malformed' }
const BAD_SIGNATURE = { outcome: 'invalid', reason: 'bad_signature' }

/** The holder signs a changed credential or changed headers again, as a holder with a patched app could. */
async function shownAgain(headers: CborMap, aad = SHOW): Promise<string> {
  const { token } = takeApart(await aCode())
  const signed = await signLoose(
    { protectedBytes: encodeCbor(headers), payload: token.payload, aad },
    holderSigner,
  )
  return textOf(tighten(signed))
}

async function headersWith(key: number, value: CborValue): Promise<CborMap> {
  return new Map(takeApart(await aCode()).headers).set(key, value)
}

test('no bit of a code can be flipped', async () => {
  const bytes = decodeText(await aCode())
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.slice()
    flipped[at] = (flipped[at] as number) ^ (1 << (at % 8))
    expect((await verdictOf(encodeText(flipped))).outcome).toBe('invalid')
  }
})

test('no byte of a code can be another', async () => {
  const bytes = decodeText(await aCode())
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = bytes.slice()
      changed[at] = (changed[at] as number) ^ change
      expect((await verdictOf(encodeText(changed))).outcome).toBe('invalid')
    }),
    { numRuns: 500 },
  )
})

test('no character of a code’s text can be another, missing or doubled', async () => {
  const text = await aCode()
  const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:a零')
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), character, async (at, other) => {
      const [before, after] = [text.slice(0, at), text.slice(at + 1)]
      const changed = [before + after, before + text[at] + text[at] + after]
      if (other !== text[at]) changed.push(before + other + after)
      for (const one of changed) expect((await verdictOf(one)).outcome).toBe('invalid')
    }),
    { numRuns: 300 },
  )
})

test('a code cut short anywhere is malformed', async () => {
  const bytes = decodeText(await aCode())
  for (let length = 0; length < bytes.length; length++) {
    expect(await verdictOf(encodeText(bytes.subarray(0, length)))).toEqual(MALFORMED)
  }
})

test('a byte after the end is refused', async () => {
  const bytes = decodeText(await aCode())
  expect(await verdictOf(encodeText(Uint8Array.of(...bytes, 0)))).toEqual(MALFORMED)
})

test('an unprotected header is refused, outside and inside', async () => {
  const { token, credential } = takeApart(await aCode())
  expect(await verdictOf(textOf(tighten({ ...token, unprotected: new Map([[4, 1]]) })))).toEqual(MALFORMED)
  const inside = tighten({ ...credential, unprotected: new Map([[4, 1]]) })
  expect(await verdictOf(await shownAgain(await headersWith(13, inside)))).toEqual(MALFORMED)
})

test('the other s of either signature is not a second code', async () => {
  const { token, credential } = takeApart(await aCode())
  expect(await verdictOf(textOf(tighten({ ...token, signature: otherS(token.signature) })))).toEqual(
    BAD_SIGNATURE,
  )
  const inside = tighten({ ...credential, signature: otherS(credential.signature) })
  expect(await verdictOf(await shownAgain(await headersWith(13, inside)))).toEqual(BAD_SIGNATURE)
})

test.each([
  ['a longer array head', (hex: string) => hex.replace(/^d284/, 'd29804')],
  ['an indefinite array', (hex: string) => `${hex.replace(/^d284/, 'd29f')}ff`],
  ['a longer tag', (hex: string) => hex.replace(/^d2/, 'd812')],
  ['no tag', (hex: string) => hex.replace(/^d2/, '')],
  ['the CWT tag before it', (hex: string) => `d83d${hex}`],
  ['the tag of another COSE message', (hex: string) => hex.replace(/^d2/, 'd1')],
  ['a longer signature length', (hex: string) => hex.replace(/5840(.{128})$/, '590040$1')],
])('a code re-encoded with %s is refused', async (_, reencode) => {
  const hex = Buffer.from(decodeText(await aCode())).toString('hex')
  const changed = reencode(hex)
  expect(changed).not.toBe(hex)
  expect(await verdictOf(encodeText(Uint8Array.from(Buffer.from(changed, 'hex'))))).toEqual(MALFORMED)
})

test.each(['unsorted', 'repeated'])('claims with %s keys are refused though signed', async (kind) => {
  const { token, headers } = takeApart(await aCode())
  const [time, id] = [token.payload.subarray(1, 7), token.payload.subarray(7)]
  const entries = kind === 'unsorted' ? [...id, ...time] : [...time, ...time]
  const parts = { protectedBytes: encodeCbor(headers), payload: Uint8Array.of(0xa2, ...entries), aad: SHOW }
  expect(await verdictOf(textOf(tighten(await signLoose(parts, holderSigner))))).toEqual(MALFORMED)
})

test('a claim or header too many is refused though signed', async () => {
  const { token, headers } = takeApart(await aCode())
  const more = (decodeCbor(token.payload) as CborMap).set(5, 0)
  const parts = { protectedBytes: encodeCbor(headers), payload: encodeCbor(more), aad: SHOW }
  expect(await verdictOf(textOf(tighten(await signLoose(parts, holderSigner))))).toEqual(MALFORMED)
  expect(await verdictOf(await shownAgain(await headersWith(3, 0)))).toEqual(MALFORMED)
})

test('a token that names another algorithm than the key’s is refused though signed', async () => {
  expect(await verdictOf(await shownAgain(await headersWith(1, -35)))).toEqual(BAD_SIGNATURE)
  expect(await verdictOf(await shownAgain(await headersWith(1, -65539)))).toEqual(BAD_SIGNATURE)
})

test('a token signed for another mode is refused: by its type and by its context', async () => {
  const headers = await headersWith(16, 65002)
  expect(await verdictOf(await shownAgain(headers))).toMatchObject({ outcome: 'valid' })
  expect(await verdictOf(await shownAgain(headers, 'zhangban/answer/1'))).toEqual(BAD_SIGNATURE)
  expect(await verdictOf(await shownAgain(await headersWith(16, 65001)))).toEqual(MALFORMED)
})

test('somebody else’s signature over a copied credential is refused', async () => {
  const { token, headers } = takeApart(await aCode())
  const parts = { protectedBytes: encodeCbor(headers), payload: token.payload, aad: SHOW }
  expect(await verdictOf(textOf(tighten(await signLoose(parts, strangerSigner))))).toEqual(BAD_SIGNATURE)
})

test('fields changed by the holder are refused', async () => {
  const { credential } = takeApart(await aCode())
  const changed = decodeCbor(credential.payload) as CborMap
  ;(changed.get(-65537) as CborMap).set(3, '林晓海')
  const inside = tighten({ ...credential, payload: encodeCbor(changed) })
  expect(await verdictOf(await shownAgain(await headersWith(13, inside)))).toEqual(BAD_SIGNATURE)
})

test.each([
  ['an unknown scene', [-65537, 1, 99]],
  ['an unknown licence type', [-65537, 2, 99]],
  ['an unknown field', [-65537, 99, 'x']],
  ['a status index beyond the list', [-65537, 0, [3, 2 ** 20]]],
  ['a life over 72 hours', [4, null, 1_900_000_000]],
] as const)(
  'a credential with %s is malformed though the issuer signed it',
  async (_, [claim, key, value]) => {
    const { credential } = takeApart(await aCode())
    const changed = decodeCbor(credential.payload) as CborMap
    if (key === null) changed.set(claim, value as CborValue)
    else (changed.get(claim) as CborMap).set(key, value as CborValue)
    const parts = { protectedBytes: credential.protectedBytes, payload: encodeCbor(changed), aad: CREDENTIAL }
    const inside = tighten(await signLoose(parts, issuerSigner))
    expect(await verdictOf(await shownAgain(await headersWith(13, inside)))).toEqual(MALFORMED)
  },
)

test('a code is no credential and a credential is no code', async () => {
  const text = await aCode()
  expect(() => readSceneCredential(decodeText(text))).toThrow(expect.objectContaining({ code: 'malformed' }))
  expect(await verdictOf(encodeText(await aCredential()))).toEqual(MALFORMED)
})

test('arbitrary text and bytes get a verdict, never an exception', async () => {
  const original = await aCode()
  const bytes = decodeText(original)
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.uint8Array({ maxLength: 400 }).map((random) => `ZB1:${base45Encode(random)}`),
    fc
      .tuple(fc.nat(bytes.length), fc.uint8Array({ maxLength: 300 }))
      .map(([keep, random]) => `ZB1:${base45Encode(Uint8Array.of(...bytes.subarray(0, keep), ...random))}`),
    fc.integer({ min: 1190, max: 5000 }).map((length) => `ZB1:${'0'.repeat(length)}`),
  )
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect((await verdictOf(text)).outcome).toBe(text === original ? 'valid' : 'invalid')
    }),
    { numRuns: 1000 },
  )
})
