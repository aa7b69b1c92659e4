import { compareBytes } from '../bytes/compare.js'
import type { Algorithm } from '../ports.js'
import { algorithmFacts } from './algorithms.js'

/** True when s of r‖s is the smaller of s and n − s, or when the algorithm has no second signature. */
export function hasLowS(algorithm: Algorithm, signature: Uint8Array): boolean {
  const order = algorithmFacts(algorithm).malleableOrder
  if (!order) return true
  const s = signature.subarray(signature.length / 2)
  return compareBytes(s, order) < 0 && compareBytes(s, subtract(order, s)) <= 0
}

/** The same signature with the smaller s, as signers must return it; crypto libraries return either. */
export function toLowS(algorithm: Algorithm, signature: Uint8Array): Uint8Array {
  const order = algorithmFacts(algorithm).malleableOrder
  if (!order || hasLowS(algorithm, signature)) return signature
  const low = signature.slice()
  low.set(subtract(order, signature.subarray(signature.length / 2)), signature.length / 2)
  return low
}

function subtract(order: Uint8Array, s: Uint8Array): Uint8Array {
  const result = new Uint8Array(order.length)
  let borrow = 0
  for (let i = order.length - 1; i >= 0; i--) {
    const difference = (order[i] as number) - (s[i] as number) - borrow
    result[i] = difference & 0xff
    borrow = difference < 0 ? 1 : 0
  }
  return result
}
