export { pureCrypto } from './crypto.js'
export { generatePureKey, pureSigner } from './signer.js'
