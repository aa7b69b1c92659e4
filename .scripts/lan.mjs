// `npm start -- --lan`: HTTPS for phones of the same network, and a plain page from which they install the authority.
import http from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import QRCode from 'qrcode'
import { lanCertificates } from './lan-certificates.mjs'
import { lanPage } from './lan-page.mjs'

const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|zt|bridge)/
const hopByHop = /^(connection|keep-alive|proxy-.+|te|trailer|transfer-encoding|upgrade)$/
const claimsOfTheCaller = /^(forwarded|x-forwarded-.+|x-real-ip)$/

/** IPv4 addresses at which others of the network find this machine. */
export function lanAddresses(interfaces = os.networkInterfaces()) {
  return Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, addresses]) => addresses)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

/** Starts both servers in front of `target`; a taken port is replaced by a free one. */
export async function startLanGateway({
  target,
  dataFolder,
  host = '0.0.0.0',
  ports = { secure: 4443, page: 4480 },
}) {
  const addresses = lanAddresses()
  const certificates = await lanCertificates(path.join(dataFolder, 'lan'), addresses)
  const secure = https.createServer({ key: certificates.key, cert: certificates.cert + certificates.caPem })
  secure.on('request', (request, response) => forward(target, request, response))
  secure.on('upgrade', (request, socket, head) => forwardUpgrade(target, request, socket, head))
  secure.on('tlsClientError', () => {})
  const securePort = await listen(secure, ports.secure, host)
  const page = http.createServer((request, response) =>
    answerPage(request, response, { certificates, securePort }),
  )
  const pagePort = await listen(page, ports.page, host)
  return {
    securePort,
    pagePort,
    caPem: certificates.caPem,
    print: () => print({ addresses, securePort, pagePort }),
    stop: () => Promise.all([close(secure), close(page)]),
  }
}

/** What the caller says of itself counts for nothing: the address is the socket's. */
function headersFor(request) {
  const kept = Object.entries(request.headers).filter(
    ([name]) => !hopByHop.test(name) && !claimsOfTheCaller.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-for': request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': request.headers.host ?? '',
  }
}

function forward(target, request, response) {
  const { method, url } = request
  const onward = http.request(target + url, { method, headers: headersFor(request) }, (answer) => {
    const kept = Object.entries(answer.headers).filter(([name]) => !hopByHop.test(name))
    response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept))
    answer.on('error', () => response.destroy())
    answer.pipe(response)
  })
  onward.on('error', () => {
    if (response.headersSent) return response.destroy()
    response
      .writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
      .end('掌办暂时没有应答，请稍后再试。')
  })
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}

function forwardUpgrade(target, request, socket, head) {
  const { connection, upgrade } = request.headers
  const onward = http.request(target + request.url, {
    headers: { ...headersFor(request), connection, upgrade },
  })
  onward.on('upgrade', (answer, upstream, first) => {
    const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`)
    socket.write([`HTTP/1.1 101 Switching Protocols`, ...lines, '', ''].join('\r\n'))
    upstream.write(head)
    socket.write(first)
    upstream.pipe(socket).pipe(upstream)
    upstream.on('error', () => socket.destroy())
    upstream.on('close', () => socket.destroy())
    socket.on('close', () => upstream.destroy())
  })
  onward.on('response', () => socket.destroy())
  onward.on('error', () => socket.destroy())
  socket.on('error', () => onward.destroy())
  onward.end()
}

function answerPage(request, response, { certificates, securePort }) {
  const { pathname } = new URL(request.url ?? '/', 'http://page')
  if (pathname === '/ca.crt')
    return response.writeHead(200, { 'content-type': 'application/x-x509-ca-cert' }).end(certificates.caDer)
  if (pathname !== '/') return response.writeHead(302, { location: '/' }).end()
  const hostname = /^[\w.-]+/.exec(request.headers.host ?? '')?.[0] ?? 'localhost'
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    .end(lanPage({ address: `https://${hostname}:${securePort}/`, fingerprint: certificates.fingerprint }))
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port) listen(server, 0, host).then(resolve, reject)
      else reject(error)
    })
    server.listen(port, host, () => resolve(server.address().port))
  })
}

function close(server) {
  return new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
}

async function print({ addresses, securePort, pagePort }) {
  if (!addresses.length) return console.log('  没有找到局域网地址：请先连上无线网或网线。\n')
  console.log('  手机请连同一个网络，扫码打开（首次会提示证书，选择继续访问即可）\n')
  for (const address of addresses) {
    const url = `https://${address}:${securePort}/`
    console.log(`  ${url}    安装证书：http://${address}:${pagePort}/`)
    console.log(await QRCode.toString(url, { type: 'terminal', small: true }))
  }
}
