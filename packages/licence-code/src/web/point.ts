const P = BigInt('0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff')
const B = BigInt('0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b')
const ROOT_EXPONENT = (P + BigInt(1)) / BigInt(4)
const ZERO = BigInt(0)
const ONE = BigInt(1)

/**
 * The uncompressed point (65 bytes) of a compressed P-256 point, or undefined if x is on no point.
 * WebCrypto imports only uncompressed points in several browsers. SEC 1 section 2.3.4.
 */
export function decompressP256(compressed: Uint8Array): Uint8Array | undefined {
  const sign = compressed[0]
  if (compressed.length !== 33 || (sign !== 2 && sign !== 3)) return undefined
  const x = toBigInt(compressed.subarray(1))
  if (x >= P) return undefined
  const square = (((x * x - BigInt(3)) % P) * x + B + P * P) % P
  const root = power(square, ROOT_EXPONENT)
  if ((root * root) % P !== square) return undefined
  const odd = (root & ONE) === ONE
  const y = odd === (sign === 3) ? root : P - root
  const point = new Uint8Array(65)
  point[0] = 4
  point.set(compressed.subarray(1), 1)
  point.set(toBytes(y), 33)
  return point
}

/** The compressed form of an uncompressed point. */
export function compressP256(point: Uint8Array): Uint8Array {
  const compressed = point.slice(0, 33)
  compressed[0] = 2 + ((point[64] as number) & 1)
  return compressed
}

function power(base: bigint, exponent: bigint): bigint {
  let result = ONE
  for (let square = base, rest = exponent; rest > ZERO; rest >>= ONE, square = (square * square) % P) {
    if ((rest & ONE) === ONE) result = (result * square) % P
  }
  return result
}

function toBigInt(bytes: Uint8Array): bigint {
  let hex = '0x'
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return BigInt(hex)
}

function toBytes(value: bigint): Uint8Array {
  const hex = value.toString(16).padStart(64, '0')
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16))
}
