import { AuditSealer } from '../src/audit/audit-sealer'
import { Database } from '../src/database/database.service'
import { Actor } from './support/actor'
import { startTestApi, type TestApi } from './support/test-api'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  const citizen = await new Actor(api, '林小燕').joins()
  const clerk = await new Actor(api, '何丽娟').signsIn()
  await clerk.scans(await citizen.presents('hotel', 'resident_id'))
  await sealed()
})
afterAll(() => api.dispose())

const sealer = () => api.app.get(AuditSealer)

/** Waits until no finished entry lies outside the chain. */
async function sealed(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    await sealer().seal()
    const [row] = await api.sql<{ open: string }>(
      'SELECT count(*) AS open FROM audit_entry WHERE tx >= COALESCE((SELECT max(up_to_tx) FROM audit_seal), 0)',
    )
    if (row?.open === '0') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The audit was never sealed whole')
}

test('the chain over everything that happened holds', async () => {
  expect(await sealer().firstBrokenLink()).toBeNull()
  const [row] = await api.sql<{ entries: string }>('SELECT sum(entries) AS entries FROM audit_seal')
  expect(Number(row?.entries)).toBeGreaterThanOrEqual(5)
})

test("the api's own database role can neither change nor remove an entry or a seal", async () => {
  const { prisma } = api.app.get(Database)
  for (const statement of [
    "UPDATE audit_entry SET outcome = 'x'",
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DELETE FROM audit_seal',
    'UPDATE audit_seal SET entries = 0',
  ])
    await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/)
})

test('an entry changed, removed or slipped in by the owner of the database breaks the chain', async () => {
  for (const [harm, repair] of [
    [
      "UPDATE audit_entry SET outcome = 'forged' WHERE id = 1",
      "UPDATE audit_entry SET outcome = 'done' WHERE id = 1",
    ],
    [
      'CREATE TABLE kept AS SELECT * FROM audit_entry WHERE id = 2; DELETE FROM audit_entry WHERE id = 2',
      'INSERT INTO audit_entry SELECT * FROM kept',
    ],
    [
      'INSERT INTO audit_entry (id, at, actor, action, outcome, request_id, detail, tx) SELECT 900000, at, actor, action, outcome, request_id, detail, tx FROM audit_entry WHERE id = 1',
      'DELETE FROM audit_entry WHERE id = 900000',
    ],
  ] as const) {
    await api.sql(harm)
    expect(await sealer().firstBrokenLink()).not.toBeNull()
    await api.sql(repair)
    expect(await sealer().firstBrokenLink()).toBeNull()
  }
})

test('the audit names nobody: no name, phone or id number', async () => {
  const [dump] = await api.sql<{ text: string }>("SELECT string_agg(t::text, ' ') AS text FROM audit_entry t")
  expect(dump?.text).not.toMatch(/林小燕|13900001001|44520219/)
})
