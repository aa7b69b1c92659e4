import { p256 } from '@noble/curves/nist.js'
import fc from 'fast-check'
import { issueSceneCredential, issuerKeyId, present, verifyPresentation } from '../index.js'
import { generateNodeKey, importNodeSigner, nodeRandom } from '../node/index.js'
import { generatePureKey, pureCrypto, pureSigner } from '../pure/index.js'
import { generateWebKey, webRandom, webSigner } from '../web/index.js'
import { compressP256, decompressP256 } from '../web/point.js'
import { claims, hotelFields, SHOWN_AT } from './actors.js'
import { adapterPairs, adapters } from './adapters.js'
import { otherS } from './raw-code.js'

const message = Uint8Array.from(Buffer.from('掌办'))

test.each(adapterPairs)(
  'a code made with %s keys is valid for a %s verifier',
  async (_, __, maker, reader) => {
    const [issuer, holderKey] = [await maker.newSigner(), await maker.newSigner()]
    const ports = { crypto: maker.crypto }
    const claimed = claims({ holderKey: holderKey.publicKey })
    const credential = await issueSceneCredential(claimed, { signer: issuer }, ports)
    const clock = () => SHOWN_AT * 1000
    const text = await present({ credential, holderKey }, { clock, random: nodeRandom })
    const issuerKeys = [
      { keyId: await issuerKeyId(issuer.publicKey, ports), key: issuer.publicKey, issuer: 'it' },
    ]
    const verdict = await verifyPresentation(text, { issuerKeys, clock }, { crypto: reader.crypto })
    expect(verdict).toMatchObject({ outcome: 'valid', presentation: { fields: hotelFields } })
  },
)

test.each(adapters)(
  '$name signs with the low s every time and refuses what it did not sign',
  async (adapter) => {
    const signer = await adapter.newSigner()
    for (let i = 0; i < 12; i++) {
      const signature = await signer.sign(Uint8Array.of(i))
      expect(signature).toHaveLength(64)
      expect(Buffer.compare(signature.subarray(32), otherS(signature).subarray(32))).toBeLessThan(0)
      expect(await adapter.crypto.verify(signer.publicKey, Uint8Array.of(i), signature)).toBe(true)
      expect(await adapter.crypto.verify(signer.publicKey, Uint8Array.of(i, 0), signature)).toBe(false)
    }
  },
)

test.each(adapters)(
  '$name says no to bytes that are no signature or no key',
  async ({ crypto, newSigner }) => {
    const { publicKey } = await newSigner()
    for (const signature of [
      new Uint8Array(64),
      new Uint8Array(64).fill(0xff),
      new Uint8Array(0),
      new Uint8Array(63),
    ]) {
      expect(await crypto.verify(publicKey, message, signature)).toBe(false)
    }
    const signature = new Uint8Array(64).fill(1)
    for (const bytes of [
      new Uint8Array(33).fill(0xff),
      Uint8Array.of(2, ...new Uint8Array(32).fill(0xff)),
      message,
    ]) {
      expect(await crypto.verify({ algorithm: 'ES256', bytes }, message, signature)).toBe(false)
    }
  },
)

test.each(adapters)('$name hashes with SHA-256', async ({ crypto }) => {
  const digest = Buffer.from(await crypto.sha256(Uint8Array.from(Buffer.from('abc')))).toString('hex')
  expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('deterministic signatures are those of RFC 6979 A.2.5 with the low s', async () => {
  const secret = Buffer.from('c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721', 'hex')
  const signature = await pureSigner(Uint8Array.from(secret)).sign(Uint8Array.from(Buffer.from('sample')))
  const r = 'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716'
  const s = 'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8'
  const published = Uint8Array.from(Buffer.from(r + s, 'hex'))
  expect(signature).toEqual(otherS(published))
})

test('a node key comes back from its export and from its 32 bytes', async () => {
  const { signer, exportPrivate } = generateNodeKey()
  expect(importNodeSigner(exportPrivate()).publicKey).toEqual(signer.publicKey)
  const raw = new Uint8Array(32).fill(44)
  expect(importNodeSigner(raw).publicKey).toEqual(pureSigner(raw).publicKey)
})

test('a pure key comes back from its 32 bytes', async () => {
  const { signer, privateKey } = await generatePureKey(nodeRandom)
  expect(privateKey).toHaveLength(32)
  expect(pureSigner(privateKey).publicKey).toEqual(signer.publicKey)
})

test('a browser key cannot be read out and signs again after it was stored', async () => {
  const { signer, stored } = await generateWebKey()
  expect(stored.privateKey.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('pkcs8', stored.privateKey)).rejects.toThrow()
  const restored = await webSigner(structuredClone(stored))
  expect(restored.publicKey).toEqual(signer.publicKey)
  expect(await pureCrypto.verify(signer.publicKey, message, await restored.sign(message))).toBe(true)
})

test('random sources give as many bytes as asked and other ones each time', async () => {
  for (const random of [nodeRandom, webRandom]) {
    const [first, second] = [await random.randomBytes(16), await random.randomBytes(16)]
    expect(first).toHaveLength(16)
    expect(first).not.toEqual(second)
  }
})

test('points decompress like another implementation’s and compress back', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, p256.Point.Fn.ORDER - 1n), (scalar) => {
      const point = p256.Point.BASE.multiply(scalar)
      const uncompressed = decompressP256(point.toBytes(true)) as Uint8Array
      expect(uncompressed).toEqual(point.toBytes(false))
      expect(compressP256(uncompressed)).toEqual(point.toBytes(true))
    }),
    { numRuns: 50 },
  )
})

test('an x that is on no point of the curve decompresses to nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (x) => {
      const bytes = Uint8Array.of(2, ...x)
      let known: Uint8Array | undefined
      try {
        known = p256.Point.fromBytes(bytes).toBytes(false)
      } catch {
        known = undefined
      }
      expect(decompressP256(bytes)).toEqual(known)
    }),
    { numRuns: 60 },
  )
})
