import { nodeCrypto, nodeRandom } from '../node/index.js'
import { generateNodeKey } from '../node/signer.js'
import { issueSceneCredential } from '../scene-credential/issue.js'
import { issuerKeyId } from '../scene-credential/key-id.js'
import { present } from './present.js'
import { verifyPresentation } from './verify.js'

const ports = { crypto: nodeCrypto }

test('a licence presented in its scene is valid with exactly the scene’s fields', async () => {
  const issuer = generateNodeKey().signer
  const holderKey = generateNodeKey().signer
  const fields = { name: '林晓梅', number: '11010519491231002X', valid_until: '2040-05-01' }
  const credential = await issueSceneCredential(
    {
      credentialId: new Uint8Array(8).fill(7),
      scene: 'hotel',
      licenceType: 'resident_id',
      fields,
      status: { list: 3, index: 70_000 },
      holderKey: holderKey.publicKey,
      issuedAt: 1_790_000_000,
      expiresAt: 1_790_000_000 + 72 * 3600,
    },
    { signer: issuer },
    ports,
  )
  const clock = () => 1_790_000_100_000
  const text = await present({ credential, holderKey }, { clock, random: nodeRandom })
  const keyId = await issuerKeyId(issuer.publicKey, ports)
  const issuerKeys = [{ keyId, key: issuer.publicKey, issuer: '广东省电子证照库' }]
  const verdict = await verifyPresentation(text, { issuerKeys, clock }, ports)
  expect(verdict).toMatchObject({ outcome: 'valid', presentation: { scene: 'hotel', fields } })
  expect(text.length).toBeLessThanOrEqual(480)
})
