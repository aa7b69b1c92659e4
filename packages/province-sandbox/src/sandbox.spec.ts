import { present, proveHolderKey, verifyPresentation } from '@zhangban/licence-code'
import { generateNodeKey, nodeCrypto, nodeRandom } from '@zhangban/licence-code/node'
import { licenceTypes } from '@zhangban/province'
import { personas } from './index.js'
import { connectTo, personaNamed, startTestSandbox, type TestSandbox } from './testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'))

describe('a province on a laptop', () => {
  let sandbox: TestSandbox
  let platforms: ReturnType<typeof connectTo>

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    platforms = connectTo(sandbox)
  })
  afterAll(async () => {
    await platforms.close()
    await sandbox.dispose()
  })

  async function presentedBy(name: string, type: string, scene: string) {
    const { licenceRepository } = platforms
    const licences = await licenceRepository.licencesOf({ code: personaNamed(name).idNumber, kind: 'person' })
    const licence = licences.find((each) => each.type === type)
    if (!licence) throw new Error(`${name} has no ${type}`)
    const { signer } = generateNodeKey()
    const { nonce } = await licenceRepository.credentialNonce()
    const proof = await proveHolderKey(signer, bytes(nonce))
    const signed = await licenceRepository.signCredential({
      reference: `test-${nonce}`,
      licenceIdentifier: licence.identifier,
      scene,
      nonce,
      holderKeys: [
        {
          publicKey: Buffer.from(signer.publicKey.bytes).toString('base64url'),
          proof: Buffer.from(proof).toString('base64url'),
        },
      ],
    })
    if (signed.outcome !== 'signed') throw new Error(signed.outcome)
    const [credential] = signed.credentials
    if (!credential) throw new Error('no credential')
    const text = await present(
      { credential: bytes(credential.credential), holderKey: signer },
      { clock: Date.now, random: nodeRandom },
    )
    return { licence, credential, text }
  }

  async function issuerKeys() {
    return (await platforms.licenceRepository.issuerKeys()).map((key) => ({
      keyId: new Uint8Array(Buffer.from(key.keyId, 'hex')),
      key: { algorithm: key.algorithm, bytes: bytes(key.publicKey) },
      issuer: key.issuer,
      licenceTypes: key.licenceTypes,
    }))
  }

  it('what the repository signs, a verifier reads with exactly the scene’s fields', async () => {
    const { licence, text } = await presentedBy('林小燕', 'resident_id', 'hotel')
    const verdict = await verifyPresentation(
      text,
      { issuerKeys: await issuerKeys(), clock: Date.now },
      { crypto: nodeCrypto },
    )
    if (verdict.outcome !== 'valid') throw new Error(verdict.reason)
    const { portrait, ...fields } = verdict.presentation.fields
    expect(fields).toEqual({
      name: '林小燕',
      number: personaNamed('林小燕').idNumber,
      valid_until: '2038-06-12',
    })
    expect(Buffer.from(portrait as Uint8Array).toString('hex')).toBe(licence.portraitDigest)
  })

  it('proof of age carries nothing but the age', async () => {
    const { text } = await presentedBy('李文博', 'resident_id', 'adult')
    const verdict = await verifyPresentation(
      text,
      { issuerKeys: await issuerKeys(), clock: Date.now },
      { crypto: nodeCrypto },
    )
    expect(verdict.outcome === 'valid' && verdict.presentation.fields).toEqual({ age_over_18: true })
  })

  it('a licence suspended in the console is suspended in the status of its credentials', async () => {
    const { licence, credential } = await presentedBy('陈志强', 'driving_licence', 'traffic')
    const status = () => platforms.licenceRepository.credentialStatus(credential.credentialId)
    expect(await status()).toMatchObject({ licenceStatus: 'valid', credentialStatus: 'valid' })
    await sandbox.console.changeLicence(licence.identifier, 'suspend')
    expect(await status()).toMatchObject({ licenceStatus: 'suspended', credentialStatus: 'valid' })
    await sandbox.console.changeLicence(licence.identifier, 'resume')
    expect(await status()).toMatchObject({ licenceStatus: 'valid' })
  })

  it('all licence types occur and every adult has the three that everybody has', async () => {
    const all = await sandbox.console.licences()
    expect([...new Set(all.map((licence) => licence.type))].sort()).toEqual(
      licenceTypes.map((entry) => entry.type).sort(),
    )
    for (const persona of personas.filter((each) => each.role !== 'child')) {
      const types = (await sandbox.console.licences({ holder: persona.idNumber })).map(
        (licence) => licence.type,
      )
      expect(types).toEqual(
        expect.arrayContaining(['resident_id', 'social_security_card', 'medical_voucher']),
      )
    }
  })
})
