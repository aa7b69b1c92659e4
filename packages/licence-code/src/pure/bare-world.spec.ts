import { issueSceneCredential, issuerKeyId, present } from '../index.js'
import { nodeRandom } from '../node/index.js'
import {
  claims,
  holderSigner,
  hotelFields,
  issuerSigner,
  ports,
  SHOWN_AT,
  verdictOf,
} from '../testing/actors.js'
import { loadInBareWorld } from '../testing/bare-world.js'

/** Speaks JSON with the outside, because bytes of another realm are not this realm's bytes. */
interface BareWorld {
  globals(): string
  newKey(seed: number): Promise<string>
  show(credential: string, privateKey: string, now: number): Promise<string>
  judge(text: string, issuerKey: string, keyId: string, now: number): Promise<string>
  fields(credential: string): string
}

const script = `
  import { present, readSceneCredential, verifyPresentation } from '../index.js'
  import { generatePureKey, pureCrypto, pureSigner } from '../pure/index.js'

  const bytes = (list) => Uint8Array.from(JSON.parse(list))
  const list = (bytes) => JSON.stringify([...bytes])
  const counting = (seed) => ({ randomBytes: async (length) => Uint8Array.from({ length }, (_, i) => seed + i) })

  export const globals = () =>
    JSON.stringify(['TextEncoder', 'TextDecoder', 'crypto', 'Buffer', 'URL', 'process'].filter((n) => n in globalThis))

  export async function newKey(seed) {
    const { signer, privateKey } = await generatePureKey(counting(seed))
    return JSON.stringify({ privateKey: list(privateKey), publicKey: list(signer.publicKey.bytes) })
  }

  export const show = (credential, privateKey, now) =>
    present(
      { credential: bytes(credential), holderKey: pureSigner(bytes(privateKey)) },
      { clock: () => now, random: counting(1) },
    )

  export async function judge(text, issuerKey, keyId, now) {
    const key = { algorithm: 'ES256', bytes: bytes(issuerKey) }
    const issuerKeys = [{ keyId: bytes(keyId), key, issuer: 'it' }]
    return JSON.stringify(await verifyPresentation(text, { issuerKeys, clock: () => now }, { crypto: pureCrypto }))
  }

  export const fields = (credential) => JSON.stringify(readSceneCredential(bytes(credential)).fields)
`

const world = loadInBareWorld<BareWorld>(script)
const listOf = (bytes: Uint8Array) => JSON.stringify([...bytes])
const now = SHOWN_AT * 1000

async function issuedTo(publicKey: Uint8Array): Promise<Uint8Array> {
  const claimed = claims({ holderKey: { algorithm: 'ES256', bytes: publicKey } })
  return issueSceneCredential(claimed, { signer: issuerSigner }, ports)
}

test('the bare world has nothing but ECMAScript', () => {
  expect(JSON.parse(world.globals())).toEqual([])
})

test('a phone without WebCrypto or TextEncoder makes a key and shows a code that others accept', async () => {
  const key = JSON.parse(await world.newKey(40)) as { privateKey: string; publicKey: string }
  const credential = await issuedTo(Uint8Array.from(JSON.parse(key.publicKey)))
  expect(JSON.parse(world.fields(listOf(credential)))).toEqual(hotelFields)
  const text = await world.show(listOf(credential), key.privateKey, now)
  expect(await verdictOf(text)).toMatchObject({ outcome: 'valid', presentation: { fields: hotelFields } })
})

test('a clerk’s phone without WebCrypto or TextEncoder judges codes of others', async () => {
  const credential = await issuedTo(holderSigner.publicKey.bytes)
  const text = await present(
    { credential, holderKey: holderSigner },
    { clock: () => now, random: nodeRandom },
  )
  const keyId = listOf(await issuerKeyId(issuerSigner.publicKey, ports))
  const judge = async (shown: string) =>
    JSON.parse(await world.judge(shown, listOf(issuerSigner.publicKey.bytes), keyId, now))
  expect(await judge(text)).toMatchObject({ outcome: 'valid', presentation: { fields: hotelFields } })
  const last = text.endsWith('0') ? '1' : '0'
  expect((await judge(text.slice(0, -1) + last)).outcome).toBe('invalid')
  expect((await judge('ZB1:零')).outcome).toBe('invalid')
})
