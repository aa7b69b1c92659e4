import type { CryptoPort, Signer } from '../ports.js'
import { generateNodeKey, nodeCrypto, nodeRandom } from '../node/index.js'
import { generatePureKey, pureCrypto } from '../pure/index.js'
import { generateWebKey, webCrypto } from '../web/index.js'

export interface Adapter {
  name: string
  crypto: CryptoPort
  newSigner(): Promise<Signer>
}

export const adapters: Adapter[] = [
  { name: 'node', crypto: nodeCrypto, newSigner: async () => generateNodeKey().signer },
  { name: 'web', crypto: webCrypto, newSigner: async () => (await generateWebKey()).signer },
  { name: 'pure', crypto: pureCrypto, newSigner: async () => (await generatePureKey(nodeRandom)).signer },
]

export const adapterPairs = adapters.flatMap((maker) =>
  adapters.map((reader) => [maker.name, reader.name, maker, reader] as const),
)
