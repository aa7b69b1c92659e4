import { p256 } from '@noble/curves/nist.js'
import fc from 'fast-check'
import { generateNodeKey, nodeCrypto } from '../node/index.js'
import { otherS } from '../testing/raw-code.js'
import { pureCrypto } from './crypto.js'

const ORDER = p256.Point.Fn.ORDER
const scalar = (value: bigint) => Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex'))
const joined = (r: Uint8Array, s: Uint8Array) => Uint8Array.of(...r, ...s)

test('a key that comes back judges as OpenSSL does, signature by signature', async () => {
  const { signer } = generateNodeKey()
  const change = fc.record({ at: fc.nat(63), bit: fc.nat(7), changed: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), change, async (message, { at, bit, changed }) => {
      const signature = await signer.sign(message)
      if (changed) signature[at] = (signature[at] as number) ^ (1 << bit)
      const native = await nodeCrypto.verify(signer.publicKey, message, signature)
      expect(native).toBe(!changed)
      expect(await pureCrypto.verify(signer.publicKey, message, signature)).toBe(native)
    }),
  )
})

test('numbers at the edges of the order are judged as OpenSSL does', async () => {
  const { signer } = generateNodeKey()
  const message = Uint8Array.of(1, 2, 3)
  const genuine = await signer.sign(message)
  const [r, s] = [genuine.subarray(0, 32), genuine.subarray(32)]
  const edges = [0n, 1n, ORDER - 1n, ORDER, ORDER + 1n, 2n ** 256n - 1n].map(scalar)
  const candidates = [genuine, otherS(genuine)]
  for (const edge of edges) candidates.push(joined(edge, s), joined(r, edge), joined(edge, edge))
  for (const signature of candidates) {
    const native = await nodeCrypto.verify(signer.publicKey, message, signature)
    expect(await pureCrypto.verify(signer.publicKey, message, signature)).toBe(native)
  }
  expect(await pureCrypto.verify(signer.publicKey, message, genuine)).toBe(true)
})

test('a sum that is the point at infinity is no signature', async () => {
  const digest = BigInt(`0x${Buffer.from(await nodeCrypto.sha256(Uint8Array.of(9))).toString('hex')}`) % ORDER
  const bytes = p256.getPublicKey(scalar(ORDER - digest), true)
  const signature = joined(scalar(1n), scalar(1n))
  const key = { algorithm: 'ES256' as const, bytes }
  expect(await pureCrypto.verify(key, Uint8Array.of(9), signature)).toBe(false)
  expect(await nodeCrypto.verify(key, Uint8Array.of(9), signature)).toBe(false)
})
