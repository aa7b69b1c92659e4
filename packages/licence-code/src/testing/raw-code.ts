import { encodeCBOR } from '@levischuck/tiny-cbor'
import { encodeCbor } from '../cbor/encode.js'
import { decodeCbor } from '../cbor/decode.js'
import { type CborMap, CborTag, type CborValue } from '../cbor/value.js'
import type { Signer } from '../ports.js'
import { decodeText, encodeText } from '../index.js'

/** A COSE_Sign1 as loose parts that a test may change in ways the package itself never would. */
export interface LooseSign1 {
  protectedBytes: Uint8Array
  unprotected: CborMap
  payload: Uint8Array
  signature: Uint8Array
}

export function loosen(value: CborValue | undefined): LooseSign1 {
  const [protectedBytes, unprotected, payload, signature] = (value as CborTag).value as [
    Uint8Array,
    CborMap,
    Uint8Array,
    Uint8Array,
  ]
  return { protectedBytes, unprotected, payload, signature }
}

export function tighten(loose: LooseSign1, tag = 18): CborTag {
  return new CborTag(tag, [loose.protectedBytes, loose.unprotected, loose.payload, loose.signature])
}

/** The code's outer COSE_Sign1 and the credential inside it. */
export function takeApart(text: string): { token: LooseSign1; headers: CborMap; credential: LooseSign1 } {
  const token = loosen(decodeCbor(decodeText(text)))
  const headers = decodeCbor(token.protectedBytes) as CborMap
  return { token, headers, credential: loosen(headers.get(13)) }
}

export function textOf(value: CborValue): string {
  return encodeText(encodeCbor(value))
}

/** Signs by hand, as another implementation would: Sig_structure through another CBOR encoder. */
export async function signLoose(
  parts: { protectedBytes: Uint8Array; payload: Uint8Array; aad: string },
  signer: Signer,
): Promise<LooseSign1> {
  const aad = new TextEncoder().encode(parts.aad)
  const signature = await signer.sign(encodeCBOR(['Signature1', parts.protectedBytes, aad, parts.payload]))
  return { protectedBytes: parts.protectedBytes, unprotected: new Map(), payload: parts.payload, signature }
}

/** r‖(n − s): over P-256 as good a signature as r‖s. */
export function otherS(signature: Uint8Array): Uint8Array {
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString('hex')}`)
  const negated = (order - s).toString(16).padStart(64, '0')
  return Uint8Array.from(Buffer.concat([signature.subarray(0, 32), Buffer.from(negated, 'hex')]))
}
