import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { toLowS } from '../cose/low-s.js'
import type { Signer } from '../ports.js'
import { publicKeyOf } from './public-key.js'

const RAW_LENGTH = 32

/** A new P-256 key; `exportPrivate` gives it as PKCS#8 (DER), which the caller keeps encrypted. */
export function generateNodeKey(): { signer: Signer; exportPrivate(): Uint8Array } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  return {
    signer: signerOf(privateKey),
    exportPrivate: () => Uint8Array.from(privateKey.export({ format: 'der', type: 'pkcs8' })),
  }
}

/** The signer of a P-256 private key, given as PKCS#8 (DER) or as its 32 bytes. Any other key is a `TypeError`. */
export function importNodeSigner(privateKey: Uint8Array): Signer {
  const object =
    privateKey.length === RAW_LENGTH
      ? importRaw(privateKey)
      : createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
  if (object.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new TypeError('not a P-256 key')
  return signerOf(object)
}

function signerOf(privateKey: KeyObject): Signer {
  return {
    publicKey: publicKeyOf(createPublicKey(privateKey)),
    async sign(message) {
      const signature = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' })
      return toLowS('ES256', Uint8Array.from(signature))
    },
  }
}

function importRaw(privateKey: Uint8Array): KeyObject {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(privateKey)
  const point = ecdh.getPublicKey()
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: Buffer.from(privateKey).toString('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  return createPrivateKey({ key: jwk, format: 'jwk' })
}
