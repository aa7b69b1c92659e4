import { randomUUID } from 'node:crypto'
import { problems, type RouteDefinition, type RouteName, routes } from '@zhangban/contracts'
import { routeSchemas, type RouteSchemas } from '@zhangban/contracts/schemas'
import * as z from 'zod'
import { Actor } from './support/actor'
import { startTestApi, type TestApi } from './support/test-api'

let api: TestApi
let citizen: Actor
let clerk: Actor

beforeAll(async () => {
  api = await startTestApi()
  citizen = await new Actor(api, '林小燕').joins()
  clerk = await new Actor(api, '何丽娟').signsIn()
})
afterAll(() => api.dispose())

const hostile: unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  ' ',
  'x'.repeat(20_000),
  '\u0000',
  '\u202e\u2066evil\u2069',
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(50),
  "'; DROP TABLE account; --",
  '../../etc/passwd',
  '{{7*7}}',
  [],
  [[]],
  {},
  { toString: 'x' },
  JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
]

const tables = [
  'account',
  'device',
  'session',
  'sms_code',
  'relayed_credential',
  'consumed_presentation',
  'verification',
  'message',
]
const everything = async () =>
  JSON.stringify(await Promise.all(tables.map((table) => api.sql(`SELECT count(*) FROM ${table}`))))

const entries = Object.entries(routes) as [RouteName, RouteDefinition][]
const propertiesOf = (schema: z.ZodType | undefined) => {
  if (!schema) return []
  return Object.keys(z.toJSONSchema(schema, { io: 'input' }).properties ?? {})
}

async function send(
  name: RouteName,
  input: { url?: string; query?: Record<string, string>; payload?: string; type?: string },
) {
  const route: RouteDefinition = routes[name]
  const actor = route.access.session === 'clerk' ? clerk : citizen
  const response = await api.app.inject({
    method: route.method,
    url: input.url ?? route.path.replace(/:\w+/g, randomUUID()),
    query: input.query ?? {},
    headers: {
      'idempotency-key': randomUUID(),
      authorization: `Bearer ${actor.token}`,
      ...(input.payload !== undefined && { 'content-type': input.type ?? 'application/json' }),
    },
    ...(input.payload !== undefined && { payload: input.payload }),
  })
  return { status: response.statusCode, body: response.body, type: String(response.headers['content-type']) }
}

function expectProblem(answer: { status: number; body: string; type: string }, about: string) {
  const shown = `${about} → ${answer.status} ${answer.body.slice(0, 200)}`
  expect(answer.status >= 400 && answer.status < 500 ? 'refused' : shown).toBe('refused')
  expect(answer.type).toContain('application/problem+json')
  const problem = JSON.parse(answer.body) as { code: string; detail: string }
  expect(Object.keys(problems)).toContain(problem.code)
  expect(problem.detail).toMatch(/\p{Script=Han}/u)
}

const withBody = entries.filter(([name]) => (routeSchemas[name] as RouteSchemas).body)

test.each(withBody)('%s refuses a body that is missing, cut, too large or of another type', async (name) => {
  const before = await everything()
  expectProblem(await send(name, {}), 'no body')
  expectProblem(await send(name, { payload: '' }), 'empty')
  expectProblem(await send(name, { payload: '{"a":' }), 'cut')
  expectProblem(await send(name, { payload: 'a=b', type: 'application/x-www-form-urlencoded' }), 'a form')
  expectProblem(await send(name, { payload: JSON.stringify({ a: 'x'.repeat(10 * 1024 * 1024) }) }), '10 MB')
  expectProblem(await send(name, { payload: '[]' }), 'a list')
  expectProblem(await send(name, { payload: `${'['.repeat(20_000)}${']'.repeat(20_000)}` }), 'deep')
  expect(await everything()).toBe(before)
})

test.each(withBody)(
  '%s refuses every hostile value in every field, and unknown fields',
  async (name) => {
    const before = await everything()
    const { body } = routeSchemas[name] as RouteSchemas
    for (const field of propertiesOf(body)) {
      for (const value of hostile) {
        const payload = JSON.stringify({ [field]: value })
        expectProblem(await send(name, { payload }), payload.slice(0, 80))
      }
    }
    expectProblem(await send(name, { payload: '{"unknown":1}' }), 'unknown field')
    expect(await everything()).toBe(before)
  },
  120_000,
)

const withParameters = entries.filter(([name]) => (routeSchemas[name] as RouteSchemas).params)

test.each(withParameters)('%s refuses hostile path parameters', async (name, route) => {
  for (const value of [
    'x',
    '%00',
    '%ED%A0%80',
    "1'--",
    '..%2f..',
    'a'.repeat(150),
    'a'.repeat(5_000),
    '%E2%80%AE',
  ]) {
    const url = route.path.replace(/:\w+/, value)
    expectProblem(
      await send(name, { url, ...(route.method === 'POST' && { payload: '{}' }) }),
      url.slice(0, 80),
    )
  }
})

const withQuery = entries.filter(([name]) => (routeSchemas[name] as RouteSchemas).query)

test.each(withQuery)('%s refuses a hostile query', async (name) => {
  const { query } = routeSchemas[name] as RouteSchemas
  for (const field of propertiesOf(query))
    for (const value of [
      '',
      'x',
      '%00',
      "' OR 1=1",
      'a'.repeat(3_000),
      Buffer.from('2026-01-01T00:00:00Z|nope').toString('base64url'),
    ])
      expectProblem(await send(name, { query: { [field]: value } }), `${field}=${value.slice(0, 40)}`)
  expectProblem(await send(name, { query: { unknown: '1' } }), 'unknown')
})

test('a path that nobody serves and a method that a path has not are problems, too', async () => {
  for (const url of ['/api/v1/nothing', '/api/v1/%zz', '/api/v2/time', '/api'])
    expectProblem(await send('readTime', { url }), url)
  const response = await api.app.inject({ method: 'PUT', url: routes.readTime.path })
  expectProblem(
    { status: response.statusCode, body: response.body, type: String(response.headers['content-type']) },
    'PUT',
  )
})
