// The way of a phone on the same network to the api.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { lanAddresses, startLanGateway } from './lan.mjs'
import { lanCertificates } from './lan-certificates.mjs'

let api
let folder
let gateway
before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-lan-'))
  api = http.createServer((request, response) => {
    if (request.url === '/events')
      return response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ url: request.url, headers: request.headers }))
  })
  api.on('upgrade', (_, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: echo\r\nconnection: upgrade\r\n\r\n')
    socket.pipe(socket)
  })
  await new Promise((done) => api.listen(0, '127.0.0.1', done))
  const target = `http://127.0.0.1:${api.address().port}`
  gateway = await startLanGateway({
    target,
    dataFolder: folder,
    host: '127.0.0.1',
    ports: { secure: 0, page: 0 },
  })
})
after(async () => {
  await gateway.stop()
  api.closeAllConnections()
  await new Promise((done) => api.close(done))
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a request of a client that trusts the gateway's authority and nothing else. */
const open = (options) =>
  new Promise((resolve, reject) => {
    const trust = { host: '127.0.0.1', port: gateway.securePort, ca: gateway.caPem, agent: false }
    const request = https.request({ ...trust, ...options }, resolve).on('error', reject)
    request.on('upgrade', (_, socket) => resolve(socket))
    request.end()
  })

async function read(answer) {
  let text = ''
  for await (const chunk of answer) text += chunk
  return text
}

test('a client that trusts only this authority reaches the api', async () => {
  const { url } = JSON.parse(await read(await open({ path: '/api/v1/time' })))
  assert.equal(url, '/api/v1/time')
})

test('a client that does not know the authority is warned', async () => {
  await assert.rejects(open({ path: '/', ca: [] }), {
    code: /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE/,
  })
})

test('what a caller says of its own address is replaced by the one it has', async () => {
  const forged = {
    'x-forwarded-for': '6.6.6.6',
    forwarded: 'for=6.6.6.6',
    'x-real-ip': '6.6.6.6',
    'x-forwarded-proto': 'http',
  }
  const { headers } = JSON.parse(await read(await open({ path: '/', headers: forged })))
  assert.equal(headers['x-forwarded-for'], '127.0.0.1')
  assert.equal(headers['x-forwarded-proto'], 'https')
  assert.ok(!JSON.stringify(headers).includes('6.6.6.6'))
})

test('events arrive while the answer is still open', async () => {
  const answer = await open({ path: '/events' })
  const chunk = await new Promise((resolve) => answer.once('data', resolve))
  assert.equal(String(chunk), 'data: 1\n\n')
  answer.destroy()
})

test('an upgraded connection carries bytes both ways', async () => {
  const socket = await open({ path: '/', headers: { connection: 'upgrade', upgrade: 'echo' } })
  socket.write('你好')
  const echoed = await new Promise((resolve) => socket.once('data', resolve))
  assert.equal(String(echoed), '你好')
  socket.destroy()
})

test('the page offers the authority as a certificate that phones install', async () => {
  const base = `http://127.0.0.1:${gateway.pagePort}`
  const page = await (await fetch(base)).text()
  assert.match(page, /断网/)
  assert.ok(page.includes(`https://127.0.0.1:${gateway.securePort}/`))
  const answer = await fetch(`${base}/ca.crt`)
  assert.equal(answer.headers.get('content-type'), 'application/x-x509-ca-cert')
  const pem = gateway.caPem.replace(/-----[^-]+-----|\s/g, '')
  assert.equal(Buffer.from(await answer.arrayBuffer()).toString('base64'), pem)
})

test('keys are readable by their owner alone and outlive a restart', async () => {
  const key = path.join(folder, 'lan', 'ca.key')
  assert.equal(statSync(key).mode & 0o777, 0o600)
  const before = readFileSync(path.join(folder, 'lan', 'leaf.crt'), 'utf8')
  const again = await lanCertificates(path.join(folder, 'lan'), lanAddresses())
  assert.equal(again.caPem, gateway.caPem)
  assert.equal(again.cert, before)
  const moved = await lanCertificates(path.join(folder, 'lan'), ['10.99.88.77'])
  assert.notEqual(moved.cert, before)
  assert.equal(moved.caPem, gateway.caPem)
})

test('addresses of virtual machines and of the machine itself are no way in', () => {
  const at = (address, internal = false) => [{ address, family: 'IPv4', internal }]
  const interfaces = { lo: at('127.0.0.1', true), docker0: at('172.17.0.1'), wlan0: at('192.168.1.7') }
  assert.deepEqual(lanAddresses(interfaces), ['192.168.1.7'])
})
