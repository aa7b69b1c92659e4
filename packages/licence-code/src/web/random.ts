/// <reference lib="dom" preserve="true" />
import type { RandomPort } from '../ports.js'

/** Random bytes of the browser. */
export const webRandom: RandomPort = {
  randomBytes: async (length) => crypto.getRandomValues(new Uint8Array(length)),
}
