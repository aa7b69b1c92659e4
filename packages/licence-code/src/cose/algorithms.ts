import type { Algorithm } from '../ports.js'

/** What COSE (RFC 9053) and the curve say about one algorithm. A new algorithm is a new row. */
export interface AlgorithmFacts {
  readonly name: Algorithm
  /** COSE algorithm number, the `alg` header. */
  readonly cose: number
  readonly keyType: number
  readonly curve: number
  readonly publicKeyLength: number
  readonly signatureLength: number
  /** Order of the group, where (r, s) and (r, n − s) are both signatures and only the lower s is accepted. */
  readonly malleableOrder?: Uint8Array
}

const P256_ORDER = Uint8Array.of(
  ...[0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  ...[0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51],
)

const ALGORITHMS: Record<Algorithm, AlgorithmFacts> = {
  ES256: {
    name: 'ES256',
    cose: -7,
    keyType: 2,
    curve: 1,
    publicKeyLength: 33,
    signatureLength: 64,
    malleableOrder: P256_ORDER,
  },
}

export function algorithmFacts(algorithm: Algorithm): AlgorithmFacts {
  const facts = ALGORITHMS[algorithm]
  if (!facts) throw new TypeError(`unknown algorithm ${String(algorithm)}`)
  return facts
}

export function algorithmOfCurve(keyType: unknown, curve: unknown): AlgorithmFacts | undefined {
  return Object.values(ALGORITHMS).find((facts) => facts.keyType === keyType && facts.curve === curve)
}
