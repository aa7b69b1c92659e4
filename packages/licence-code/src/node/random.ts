import { randomBytes } from 'node:crypto'
import type { RandomPort } from '../ports.js'

/** Random bytes of the operating system. */
export const nodeRandom: RandomPort = {
  randomBytes: async (length) => Uint8Array.from(randomBytes(length)),
}
