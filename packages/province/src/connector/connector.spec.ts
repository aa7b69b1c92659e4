import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as z from 'zod'
import { Gateway } from './gateway.js'
import type { ConnectorOptions, ObservedCall, Resilience } from './options.js'
import { PlatformError } from './outcome.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const json =
  (status: number, body: unknown): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const hangUp: Answer = (request) => request.socket.destroy()
const silence: Answer = () => {}
const fine = json(200, { value: 7 })
const wire = z.object({ value: z.number() })

describe('a connector', () => {
  let server: Server
  let answers: Answer[]
  let standing: Answer
  let seen: IncomingMessage[]
  let observed: ObservedCall[]
  let gateway: Gateway | undefined

  beforeEach(async () => {
    answers = []
    standing = fine
    seen = []
    observed = []
    server = createServer((request, response) => {
      seen.push(request)
      request.resume()
      request.on('end', () => (answers.shift() ?? standing)(request, response))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await gateway?.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  function connect(resilience: Partial<Resilience> = {}, options: Partial<ConnectorOptions> = {}): Gateway {
    const { port } = server.address() as AddressInfo
    gateway = new Gateway('test', {
      baseUrl: `http://127.0.0.1:${port}/base`,
      appId: 'app1',
      appSecret: 'secret',
      timeoutMs: 5_000,
      hooks: { correlation: () => 'request-1', observe: (call) => observed.push(call) },
      resilience: { retryDelayMs: 1, breakerFailures: 3, breakerPauseMs: 60_000, ...resilience },
      ...options,
    })
    return gateway
  }

  const read = (to: Gateway, repeatable = true, signal?: AbortSignal) =>
    to.get({ operation: 'read', method: 'GET', path: '/value', repeatable, signal }, wire)
  const failureOf = async (call: Promise<unknown>) => {
    try {
      await call
    } catch (error) {
      if (error instanceof PlatformError) return error.failure
      throw error
    }
    return 'none'
  }

  it('sends the correlation id and a signature along', async () => {
    await read(connect())
    expect(seen[0]?.url).toBe('/base/value')
    expect(seen[0]?.headers['x-request-id']).toBe('request-1')
    expect(seen[0]?.headers.authorization).toMatch(
      /^ZB1-HMAC-SHA256 app="app1",timestamp="\d+",nonce="[0-9a-f]{32}"/,
    )
  })

  it('repeats a repeatable call after a broken connection, signed anew', async () => {
    answers = [hangUp, json(503, {})]
    expect(await read(connect())).toEqual({ value: 7 })
    expect(seen).toHaveLength(3)
    expect(new Set(seen.map((request) => request.headers.authorization)).size).toBe(3)
  })

  it('never repeats a call that is not repeatable', async () => {
    answers = [hangUp]
    expect(await failureOf(read(connect(), false))).toBe('unavailable')
    expect(seen).toHaveLength(1)
  })

  it('gives up after its repeats', async () => {
    standing = json(500, {})
    expect(await failureOf(read(connect({ breakerFailures: 10 })))).toBe('unavailable')
    expect(seen).toHaveLength(3)
  })

  it('does not wait for a silent platform longer than its timeout', async () => {
    standing = silence
    expect(await failureOf(read(connect({}, { timeoutMs: 40 }), false))).toBe('unavailable')
  })

  it('takes an answer that is not JSON for malformed and does not repeat it', async () => {
    answers = [(_request, response) => response.end('<html>')]
    expect(await failureOf(read(connect()))).toBe('malformed')
    expect(seen).toHaveLength(1)
  })

  it('names the places of a malformed answer and never its values', async () => {
    answers = [json(200, { value: '445202199003180423' })]
    const error = await read(connect()).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(PlatformError)
    expect((error as PlatformError).message).toContain('value')
    expect((error as PlatformError).message).not.toContain('445202199003180423')
  })

  it('refuses an answer of more than four megabytes', async () => {
    answers = [(_request, response) => response.end(Buffer.alloc(5 * 1024 * 1024))]
    expect(await failureOf(read(connect()))).toBe('malformed')
  })

  it('takes a redirect for malformed', async () => {
    answers = [(_request, response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end()]
    expect(await failureOf(read(connect()))).toBe('malformed')
  })

  it('takes a refusal outside the table for an error, not for a default', async () => {
    standing = json(400, { code: 'E9999', message: '未说明' })
    const call = { operation: 'read', method: 'GET', path: '/value', repeatable: true } as const
    expect(await failureOf(connect().ask(call, wire, { KNOWN: 'known' }))).toBe('rejected')
    expect(await failureOf(connect().ask(call, wire, { toString: 'inherited' }))).toBe('rejected')
  })

  it('answers a refusal inside the table with its outcome', async () => {
    standing = json(409, { code: 'KNOWN', message: '已知' })
    const call = { operation: 'read', method: 'GET', path: '/value', repeatable: true } as const
    expect(await connect().ask(call, wire, { KNOWN: 'known' })).toEqual({ ok: false, outcome: 'known' })
    expect(observed.map((seenCall) => seenCall.outcome)).toEqual(['answered'])
  })

  it('opens its breaker after failures in a row and asks no more', async () => {
    standing = json(500, {})
    const to = connect()
    for (let times = 0; times < 3; times++) await failureOf(read(to, false))
    standing = fine
    expect(await failureOf(read(to, false))).toBe('unavailable')
    expect(seen).toHaveLength(3)
  })

  it('lets one call through an open breaker after the pause and closes it on success', async () => {
    standing = json(500, {})
    const to = connect({ breakerPauseMs: 20 })
    for (let times = 0; times < 3; times++) await failureOf(read(to, false))
    await new Promise((resolve) => setTimeout(resolve, 60))
    standing = fine
    expect(await read(to, false)).toEqual({ value: 7 })
    expect(await read(to, false)).toEqual({ value: 7 })
  })

  it('opens its breaker again when the call after the pause fails', async () => {
    standing = json(500, {})
    const to = connect({ breakerPauseMs: 20 })
    for (let times = 0; times < 3; times++) await failureOf(read(to, false))
    await new Promise((resolve) => setTimeout(resolve, 60))
    await failureOf(read(to, false))
    const asked = seen.length
    await failureOf(read(to, false))
    expect(seen).toHaveLength(asked)
  })

  it('does not count refusals against the breaker', async () => {
    standing = json(400, { code: 'E9999', message: '' })
    const to = connect()
    for (let times = 0; times < 5; times++) await failureOf(read(to, false))
    expect(seen).toHaveLength(5)
  })

  it('counts a caller’s deadline against the breaker, but not a caller who leaves', async () => {
    standing = silence
    const to = connect()
    for (let times = 0; times < 4; times++) {
      const leaving = new AbortController()
      const left = failureOf(read(to, false, leaving.signal))
      while (seen.length <= times) await new Promise((resolve) => setTimeout(resolve, 5))
      leaving.abort()
      await left
    }
    expect(seen).toHaveLength(4)
    let before: number
    do {
      before = seen.length
      await failureOf(read(to, false, AbortSignal.timeout(150)))
    } while (seen.length > before && seen.length < 40)
    expect(seen.length).toBeGreaterThanOrEqual(7)
    expect(seen.length).toBeLessThan(40)
  })

  it('does not send what was given up before it began', async () => {
    expect(await failureOf(read(connect(), true, AbortSignal.abort()))).toBe('unavailable')
    expect(seen).toHaveLength(0)
  })

  it('lets only so many calls wait for a place', async () => {
    standing = silence
    const to = connect({ concurrentCalls: 1, waitingCalls: 1 }, { timeoutMs: 200 })
    const calls = [1, 2, 3].map(() => failureOf(read(to, false)))
    expect(await Promise.race(calls)).toBe('unavailable')
    expect(seen.length).toBeLessThanOrEqual(1)
    await Promise.all(calls)
  })

  it('reports every call once with its outcome', async () => {
    const to = connect()
    await read(to)
    answers = [json(200, {})]
    await failureOf(read(to))
    standing = hangUp
    await failureOf(read(to))
    expect(observed.map(({ platform, operation, outcome }) => [platform, operation, outcome])).toEqual([
      ['test', 'read', 'answered'],
      ['test', 'read', 'malformed'],
      ['test', 'read', 'unavailable'],
    ])
  })
})
