import { proveHolderKey } from '@zhangban/licence-code'
import { generateNodeKey } from '@zhangban/licence-code/node'
import { licenceRepositoryContract } from '@zhangban/province/contract'
import { businesses } from '../seed/organisations.js'
import { personaNamed, startTestSandbox, type TestSandbox } from '../testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.dispose())

const person = (name: string) => ({ code: personaNamed(name).idNumber, kind: 'person' as const })

licenceRepositoryContract({
  options: () => ({
    baseUrl: sandbox.urls.licenceRepository,
    ...sandbox.credentials.licenceRepository,
    timeoutMs: 5_000,
  }),
  holder: person('林小燕'),
  organisation: { code: businesses[0]?.creditCode ?? '', kind: 'organisation' },
  scene: {
    code: 'hotel',
    licenceType: 'resident_id',
    otherScene: 'traffic',
  },
  suspended: { holder: person('谢俊杰'), licenceType: 'driving_licence', scene: 'traffic' },
  longFields: { licenceType: 'business_licence', scene: 'shop', names: ['address', 'business_scope'] },
  holderKey: async () => {
    const { signer } = generateNodeKey()
    return {
      publicKey: Buffer.from(signer.publicKey.bytes).toString('base64url'),
      prove: async (nonce) =>
        Buffer.from(await proveHolderKey(signer, new Uint8Array(Buffer.from(nonce, 'base64url')))).toString(
          'base64url',
        ),
    }
  },
  loseNextAnswer: () => sandbox.console.fault('licenceRepository', 'lost_answer', { times: 1 }),
  slowDown: (ms) =>
    sandbox.console.fault('licenceRepository', ms === 0 ? null : 'latency', ms === 0 ? {} : { ms }),
})
