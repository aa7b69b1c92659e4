import { decodeCbor } from '../dist/cbor/decode.js'
import { encodeCbor } from '../dist/cbor/encode.js'
import { CborTag } from '../dist/cbor/value.js'
import { base45Encode, decodeText } from '../dist/index.js'
import { code, holder, issuer } from './cast.mjs'

const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
const SHOW = 'zhangban/show/1'
const CREDENTIAL = 'zhangban/scene-credential/1'

export function textOfBytes(bytes) {
  return `ZB1:${base45Encode(bytes)}`
}

export function textOfHex(text) {
  return textOfBytes(Uint8Array.from(Buffer.from(text, 'hex')))
}

/** The four parts of a tagged COSE_Sign1. */
function parts(value) {
  const [protectedBytes, unprotected, payload, signature] = value.value
  return { protectedBytes, unprotected, payload, signature }
}

function sign1({ protectedBytes, unprotected, payload, signature }) {
  return new CborTag(18, [protectedBytes, unprotected, payload, signature])
}

async function signed(protectedBytes, payload, aad, signer) {
  const input = encodeCbor(['Signature1', protectedBytes, Uint8Array.from(Buffer.from(aad)), payload])
  return { protectedBytes, unprotected: new Map(), payload, signature: await signer.sign(input) }
}

/** The code of the cast with its outer object changed after signing. */
export async function alteredToken(change) {
  const token = parts(decodeCbor(decodeText(await code())))
  return textOfBytes(encodeCbor(sign1({ ...token, ...change(token) })))
}

/** The code of the cast with other claims, headers, context or signer, signed again by the holder's side. */
export async function resignedToken({
  headers = (map) => map,
  payload = (bytes) => bytes,
  aad = SHOW,
  signer = holder,
}) {
  const token = parts(decodeCbor(decodeText(await code())))
  const protectedBytes = encodeCbor(headers(decodeCbor(token.protectedBytes)))
  return textOfBytes(encodeCbor(sign1(await signed(protectedBytes, payload(token.payload), aad, signer))))
}

/** A code whose credential was changed after the issuer signed it; the holder signs the whole. */
export function alteredCredential(change) {
  return resignedToken({
    headers(map) {
      const credential = parts(map.get(13))
      return map.set(13, sign1({ ...credential, ...change(credential) }))
    },
  })
}

/** A code whose credential has other claims, signed by the issuer itself. */
export async function resignedCredential(changeClaims) {
  const token = parts(decodeCbor(decodeText(await code())))
  const headers = decodeCbor(token.protectedBytes)
  const credential = parts(headers.get(13))
  const claims = decodeCbor(credential.payload)
  changeClaims(claims)
  const again = await signed(credential.protectedBytes, encodeCbor(claims), CREDENTIAL, issuer)
  return resignedToken({ headers: (map) => map.set(13, sign1(again)) })
}

export function otherS(signature) {
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString('hex')}`)
  const negated = Buffer.from((ORDER - s).toString(16).padStart(64, '0'), 'hex')
  return Uint8Array.from([...signature.subarray(0, 32), ...negated])
}

export function flipped(bytes, at) {
  const copy = bytes.slice()
  copy[at] ^= 1
  return copy
}
