export { nodeCrypto } from './crypto.js'
export { nodeRandom } from './random.js'
export { generateNodeKey, importNodeSigner } from './signer.js'
