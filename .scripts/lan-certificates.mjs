// A certificate authority of this installation alone, and the certificate it gives to the addresses of this machine.
import 'reflect-metadata'
import { webcrypto, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as x509 from '@peculiar/x509'

const DAY_MS = 86_400_000
const CA_DAYS = 3650
/** Phones refuse longer ones. */
const LEAF_DAYS = 397
const RENEW_DAYS = 30
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

x509.cryptoProvider.set(webcrypto)

/** `{ caPem, caDer, fingerprint, cert, key }`; made when missing, renewed when old or when an address is new. */
export async function lanCertificates(folder, addresses) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const ca = await kept(
    folder,
    'ca',
    () => makeAuthority(),
    () => true,
  )
  const leaf = await kept(
    folder,
    'leaf',
    () => makeLeaf(ca, addresses),
    ({ cert }) => serves(new X509Certificate(cert), new X509Certificate(ca.cert), addresses),
  )
  const parsed = new X509Certificate(ca.cert)
  return { caPem: ca.cert, caDer: parsed.raw, fingerprint: parsed.fingerprint256, ...leaf }
}

async function kept(folder, name, make, isGood) {
  const files = { cert: path.join(folder, `${name}.crt`), key: path.join(folder, `${name}.key`) }
  if (existsSync(files.cert) && existsSync(files.key)) {
    const found = { cert: readFileSync(files.cert, 'utf8'), key: readFileSync(files.key, 'utf8') }
    if (isGood(found)) return found
  }
  const made = await make()
  writeFileSync(files.key, made.key, { mode: 0o600 })
  writeFileSync(files.cert, made.cert, { mode: 0o600 })
  return made
}

function serves(leaf, ca, addresses) {
  const names = new Set(leaf.subjectAltName?.split(', '))
  const fresh = Date.parse(leaf.validTo) - Date.now() > RENEW_DAYS * DAY_MS
  return fresh && leaf.checkIssued(ca) && addresses.every((address) => names.has(`IP Address:${address}`))
}

async function makeAuthority() {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'CN=掌办 本机演示 CA, O=Zhangban',
    ...validity(CA_DAYS),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { cert: certificate.toString('pem') + '\n', key: await pemOf(keys.privateKey) }
}

async function makeLeaf(ca, addresses) {
  const issuer = new x509.X509Certificate(ca.cert)
  const signingKey = await webcrypto.subtle.importKey(
    'pkcs8',
    x509.PemConverter.decodeFirst(ca.key),
    algorithm,
    false,
    ['sign'],
  )
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const names = [
    { type: 'dns', value: 'localhost' },
    ...['127.0.0.1', ...addresses].map((value) => ({ type: 'ip', value })),
  ]
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'CN=掌办 本机演示, O=Zhangban',
    issuer: issuer.subject,
    ...validity(LEAF_DAYS),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(names),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  })
  return { cert: certificate.toString('pem') + '\n', key: await pemOf(keys.privateKey) }
}

const pemOf = async (key) =>
  x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')

/** Positive and without a leading zero, as certificates want it. */
function serialNumber() {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16))
  bytes[0] = (bytes[0] & 0x7f) | 0x40
  return Buffer.from(bytes).toString('hex')
}

const validity = (days) => ({
  notBefore: new Date(Date.now() - DAY_MS),
  notAfter: new Date(Date.now() + days * DAY_MS),
})
