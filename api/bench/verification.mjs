// Verification on this machine: in process with one statement, and whole over HTTP. PostgreSQL, sandbox, api and the load
// share its cores.
import { createSign, createVerify, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { issueSceneCredential, issuerKeyId, present, verifyPresentation } from '@zhangban/licence-code'
import { generateNodeKey, nodeCrypto, nodeRandom } from '@zhangban/licence-code/node'
import pg from 'pg'
import { removePostgres } from '../../.scripts/postgres.mjs'
import { startStack } from '../../.scripts/stack.mjs'
import { Actor } from '../dist/testing/index.js'

const CODES = Number(process.env.BENCH_CODES ?? 1500)

const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-bench-'))
const stack = await startStack({ dataFolder: folder, throwaway: true, h5: false })
try {
  await inProcess(`${stack.databaseUrl}/zhangban`)
  await overHttp(stack)
} finally {
  await stack.stop()
  await removePostgres(path.join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}

/** Two signatures and one statement that uses the code up. */
async function inProcess(databaseUrl) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  const issuer = generateNodeKey().signer
  const { codes, issuerKeys } = await makeCodes(issuer)
  const consume = (credentialId, tokenId) =>
    pool.query({
      name: 'consume',
      text: 'INSERT INTO consumed_presentation (credential_id, token_id, verification_id, organisation_code, at) VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING',
      values: [credentialId, tokenId, randomUUID(), '91445200MA4UXXXX0X'],
    })
  const context = { issuerKeys, clock: Date.now, clockSkewSeconds: 15 }
  const verified = await rate(codes, 4, async (code) => {
    const verdict = await verifyPresentation(code, context, { crypto: nodeCrypto })
    if (verdict.outcome !== 'valid') throw new Error(verdict.reason)
    await consume(verdict.presentation.credentialId, verdict.presentation.tokenId)
  })
  const raw = rawVerifier()
  const baseline = await rate(codes, 4, async () => {
    raw()
    raw()
    await consume(randomBytes(8), randomBytes(8))
  })
  await pool.end()
  table('Verify in one process, with one SQL statement', [
    ['raw: 2 native ECDSA verifications + the statement', baseline],
    ['verifyPresentation + the statement', verified],
  ])
}

async function makeCodes(issuer) {
  const holder = generateNodeKey().signer
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    credentialId: randomBytes(8),
    scene: 'hotel',
    licenceType: 'resident_id',
    fields: {
      name: '林小燕',
      number: '445202199003180424',
      valid_until: '2038-06-12',
      portrait: randomBytes(16),
    },
    status: { list: 1, index: 4711 },
    holderKey: holder.publicKey,
    issuedAt: now - 3600,
    expiresAt: now + 86_400,
  }
  const credential = await issueSceneCredential(claims, { signer: issuer }, { crypto: nodeCrypto })
  const codes = []
  for (let made = 0; made < CODES; made++)
    codes.push(await present({ credential, holderKey: holder }, { clock: Date.now, random: nodeRandom }))
  const keyId = await issuerKeyId(issuer.publicKey, { crypto: nodeCrypto })
  return { codes, issuerKeys: [{ keyId, key: issuer.publicKey, issuer: 'bench' }] }
}

function rawVerifier() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const message = randomBytes(200)
  const signature = createSign('sha256').update(message).sign(privateKey)
  return () => createVerify('sha256').update(message).verify(publicKey, signature)
}

/** The whole route: signatures, live status, portrait, record, audit, message. */
async function overHttp({ url, consoleUrl }) {
  const surroundings = {
    latestSmsCode: async (phone) =>
      (await (await fetch(`${consoleUrl}/console/api/sms?phone=${phone}`)).json()).messages[0]?.parameters
        .code,
    activationCode: async (idNumber) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ idNumber }),
      }
      return (await (await fetch(`${consoleUrl}/console/api/counter/activation-codes`, init)).json()).code
    },
  }
  const transport = async ({ method, url: route, headers, payload }) => {
    const answer = await fetch(url + route, { method, headers, body: payload })
    return { status: answer.status, body: await answer.text(), headers: {} }
  }
  const citizen = new Actor(
    transport,
    { name: '林小燕', phone: '13900001001', idNumber: '445202199003180424' },
    surroundings,
  )
  const clerk = new Actor(transport, { name: '何丽娟', phone: '13900001021', idNumber: '' }, surroundings)
  await citizen.joins()
  await clerk.signsIn()
  const shown = await citizen.credentialFor('hotel', 'resident_id')
  const rows = []
  // Limits are part of the product: the load stays under 600 calls a minute and account.
  for (const [label, perSecond, seconds] of [
    ['20/s', 20, 10],
    ['50/s', 50, 6],
  ])
    rows.push([
      label,
      await atRate(perSecond, seconds, async () => {
        const code = await present(shown, { clock: Date.now, random: nodeRandom })
        const { body } = await clerk.scans(code)
        if (body.outcome !== 'valid') throw new Error(body.reason ?? body.code)
      }),
    ])
  table('POST /api/v1/presentation/verifications, whole', rows)
}

async function rate(items, workers, work) {
  const latencies = []
  const queue = items.slice()
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
        const at = performance.now()
        await work(item)
        latencies.push(performance.now() - at)
      }
    }),
  )
  return summary(latencies, performance.now() - startedAt)
}

async function atRate(perSecond, seconds, work) {
  const latencies = []
  const running = []
  const startedAt = performance.now()
  for (let sent = 0; sent < perSecond * seconds; sent++) {
    const due = startedAt + (sent * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const at = performance.now()
    running.push(work().then(() => latencies.push(performance.now() - at)))
  }
  await Promise.all(running)
  return summary(latencies, performance.now() - startedAt)
}

function summary(latencies, elapsed) {
  const sorted = latencies.sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { rate: (sorted.length / elapsed) * 1000, p50: at(0.5), p99: at(0.99) }
}

function table(title, rows) {
  console.log(`\n${title}\n`)
  console.log('| what | per second | p50 ms | p99 ms |\n|---|---|---|---|')
  for (const [label, { rate: perSecond, p50, p99 }] of rows)
    console.log(`| ${label} | ${Math.round(perSecond)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`)
}
