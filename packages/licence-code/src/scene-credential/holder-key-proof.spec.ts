import fc from 'fast-check'
import { LicenceCodeError, proveHolderKey, verifyHolderKeyProof } from '../index.js'
import { aCode, holderSigner, ports, strangerSigner } from '../testing/actors.js'
import { decodeText } from '../text/decode.js'
import { encodeCbor } from '../cbor/encode.js'
import { takeApart, tighten } from '../testing/raw-code.js'

const nonce = new Uint8Array(16).fill(5)

test('a holder proves its key for the issuer’s nonce', async () => {
  const proof = await proveHolderKey(holderSigner, nonce)
  await expect(verifyHolderKeyProof(proof, holderSigner.publicKey, nonce, ports)).resolves.toBeUndefined()
})

test('a proof for another nonce is refused', async () => {
  const proof = await proveHolderKey(holderSigner, new Uint8Array(16).fill(6))
  await expect(verifyHolderKeyProof(proof, holderSigner.publicKey, nonce, ports)).rejects.toMatchObject({
    code: 'nonce_mismatch',
  })
})

test('a proof by another key is refused', async () => {
  const proof = await proveHolderKey(strangerSigner, nonce)
  await expect(verifyHolderKeyProof(proof, holderSigner.publicKey, nonce, ports)).rejects.toMatchObject({
    code: 'bad_signature',
  })
})

test('a code or a credential is no proof', async () => {
  const text = await aCode()
  for (const bytes of [decodeText(text), encodeCbor(tighten(takeApart(text).credential))]) {
    await expect(verifyHolderKeyProof(bytes, holderSigner.publicKey, nonce, ports)).rejects.toMatchObject({
      code: 'malformed',
    })
  }
})

test('a changed proof throws nothing but a coded error', async () => {
  const proof = await proveHolderKey(holderSigner, nonce)
  const change = fc.tuple(fc.nat(proof.length - 1), fc.integer({ min: 1, max: 255 }))
  await fc.assert(
    fc.asyncProperty(change, async ([at, difference]) => {
      const changed = proof.slice()
      changed[at] = (changed[at] as number) ^ difference
      const attempt = verifyHolderKeyProof(changed, holderSigner.publicKey, nonce, ports)
      await expect(attempt).rejects.toBeInstanceOf(LicenceCodeError)
    }),
  )
})

test.each([7, 65])('a nonce of %i bytes is a mistake of the program', async (length) => {
  await expect(proveHolderKey(holderSigner, new Uint8Array(length))).rejects.toThrow(TypeError)
})
