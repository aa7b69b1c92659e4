export { webCrypto } from './crypto.js'
export { webRandom } from './random.js'
export { generateWebKey, webSigner } from './signer.js'
