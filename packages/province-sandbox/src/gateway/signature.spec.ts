import { createHash, createHmac, randomBytes } from 'node:crypto'
import { startTestSandbox, type TestSandbox } from '../testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.dispose())

interface Parts {
  app?: string
  secret?: string
  timestamp?: number
  nonce?: string
  signedBody?: string
  signedPath?: string
}

const BODY = JSON.stringify({ LXDH: '13900001021' })

/** Written from the description in the README alone, apart from the connector. */
function authorization(parts: Parts = {}): string {
  const { appId, appSecret } = sandbox.credentials.identity
  const timestamp = parts.timestamp ?? Math.floor(Date.now() / 1000)
  const nonce = parts.nonce ?? randomBytes(16).toString('hex')
  const digest = createHash('sha256')
    .update(parts.signedBody ?? BODY)
    .digest('hex')
  const text = `POST\n${parts.signedPath ?? '/identity/staff/lookup'}\n${timestamp}\n${nonce}\n${digest}\n`
  const signature = createHmac('sha256', parts.secret ?? appSecret)
    .update(text)
    .digest('base64')
  return `ZB1-HMAC-SHA256 app="${parts.app ?? appId}",timestamp="${timestamp}",nonce="${nonce}",signature="${signature}"`
}

async function send(header: string | undefined, body = BODY): Promise<string> {
  const response = await fetch(`${sandbox.urls.identity}/staff/lookup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header ? { authorization: header } : {}) },
    body,
  })
  if (response.status === 200) return 'taken'
  const { code } = (await response.json()) as { code: string }
  return `${response.status} ${code}`
}

describe('the signature of the provincial gateway', () => {
  it('a rightly signed request is taken', async () => {
    expect(await send(authorization())).toBe('taken')
  })

  it.each<[string, () => Parts, string]>([
    ['another body', () => ({ signedBody: '{"LXDH":"13900001022"}' }), '401 SIGNATURE_WRONG'],
    ['another path', () => ({ signedPath: '/identity/persons/match' }), '401 SIGNATURE_WRONG'],
    ['another secret', () => ({ secret: 'guessed' }), '401 SIGNATURE_WRONG'],
    ['an unknown application', () => ({ app: 'nobody' }), '401 APP_UNKNOWN'],
    [
      'a time six minutes ago',
      () => ({ timestamp: Math.floor(Date.now() / 1000) - 360 }),
      '401 SIGNATURE_STALE',
    ],
    [
      'a time in six minutes',
      () => ({ timestamp: Math.floor(Date.now() / 1000) + 360 }),
      '401 SIGNATURE_STALE',
    ],
  ])('a request signed for %s is refused', async (_what, parts, refusal) => {
    expect(await send(authorization(parts()))).toBe(refusal)
  })

  it('a body altered on the way is refused', async () => {
    expect(await send(authorization(), BODY.replace('1021', '1022'))).toBe('401 SIGNATURE_WRONG')
  })

  it('a request sent twice is refused the second time', async () => {
    const header = authorization()
    expect(await send(header)).toBe('taken')
    expect(await send(header)).toBe('401 NONCE_REPLAYED')
  })

  it('an unsigned or misspelt header is refused', async () => {
    expect(await send(undefined)).toBe('401 SIGNATURE_MISSING')
    expect(await send(authorization().replace('ZB1-', ''))).toBe('401 SIGNATURE_MISSING')
  })

  it('the key of one platform opens no other', async () => {
    const { appId, appSecret } = sandbox.credentials.sms
    expect(await send(authorization({ app: appId, secret: appSecret }))).toBe('401 APP_UNKNOWN')
  })

  it('a request that was signed before a restart cannot be replayed after it', async () => {
    let now = Date.now()
    const first = await startTestSandbox({ clock: () => now })
    const port = Number(new URL(first.urls.identity).port)
    const { appId, appSecret } = first.credentials.identity
    const header = authorization({ app: appId, secret: appSecret, timestamp: Math.floor(now / 1000) })
    const url = `${first.urls.identity}/staff/lookup`
    const post = () =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: header },
        body: BODY,
      })
    expect((await post()).status).toBe(200)
    await first.close()
    now += 5_000
    const second = await startTestSandbox({
      clock: () => now,
      platformsPort: port,
      databaseUrl: first.databaseUrl,
    })
    expect((await post()).status).toBe(401)
    await second.dispose()
  })
})
