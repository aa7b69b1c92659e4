import { identityContract } from '@zhangban/province/contract'
import { personaNamed, startTestSandbox, type TestSandbox } from '../testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.dispose())

const { name, idNumber, phone } = personaNamed('林小燕')

identityContract({
  options: () => ({
    baseUrl: sandbox.urls.identity,
    ...sandbox.credentials.identity,
    timeoutMs: 5_000,
  }),
  person: { name, idNumber, phone: phone ?? '', child: '林小满', business: '榕城区林记肠粉店' },
  staff: {
    phone: personaNamed('何丽娟').phone ?? '',
    name: '何丽娟',
    post: '前台 1',
    organisation: '揭阳榕江宾馆有限公司',
  },
  portraitDigest: async () => {
    const { people } = await sandbox.console.get<{ people: { portraitDigest: string }[] }>('/people')
    return people[0]?.portraitDigest ?? ''
  },
  activationCode: (person) => sandbox.console.activationCode(person),
  loseNextAnswer: () => sandbox.console.fault('identity', 'lost_answer', { times: 1 }),
})
