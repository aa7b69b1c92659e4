import { randomUUID } from 'node:crypto'
import type { ConnectorOptions } from '../connector/options.js'
import { HttpLicenceRepository } from './http.js'
import type { Licence, LicenceHolder, SignCredentialRequest } from './port.js'

/** A holder key made for the suite: its compressed point and a way to prove it, both base64url. */
export interface ContractHolderKey {
  publicKey: string
  prove(nonce: string): Promise<string>
}

/** What the suite needs from the operator of the platform under test; asked for once it runs. */
export interface LicenceRepositoryContext {
  options(): ConnectorOptions
  /** Has valid licences that a scene takes. */
  holder: LicenceHolder
  organisation: LicenceHolder
  /** A scene and a licence type of `holder` that it takes; and a scene that does not take it. */
  scene: { code: string; licenceType: string; otherScene: string }
  /** Has a suspended licence of a type that its scene takes. */
  suspended: { holder: LicenceHolder; licenceType: string; scene: string }
  /** The scene of `organisation` whose long fields are fetched online. */
  longFields: { licenceType: string; scene: string; names: string[] }
  holderKey(): Promise<ContractHolderKey>
  loseNextAnswer(): Promise<void>
  /** Makes every answer take this long; 0 ends it. */
  slowDown(milliseconds: number): Promise<void>
}

/** The contract of the licence repository. */
export function licenceRepositoryContract(context: LicenceRepositoryContext): void {
  describe('the licence repository', () => {
    let repository: HttpLicenceRepository
    beforeAll(() => {
      repository = new HttpLicenceRepository(context.options())
    })
    afterAll(() => repository.close())

    async function licenceOf(holder: LicenceHolder, type: string): Promise<Licence> {
      const found = (await repository.licencesOf(holder)).find((licence) => licence.type === type)
      if (!found) throw new Error(`no ${type}`)
      return found
    }

    async function request(
      changes: Partial<SignCredentialRequest> = {},
      keys = 1,
    ): Promise<SignCredentialRequest> {
      const { nonce } = await repository.credentialNonce()
      const holderKeys = []
      for (let made = 0; made < keys; made++) {
        const key = await context.holderKey()
        holderKeys.push({ publicKey: key.publicKey, proof: await key.prove(nonce) })
      }
      const licenceIdentifier = (await licenceOf(context.holder, context.scene.licenceType)).identifier
      return {
        reference: randomUUID(),
        licenceIdentifier,
        scene: context.scene.code,
        nonce,
        holderKeys,
        ...changes,
      }
    }

    async function signed(asked: SignCredentialRequest) {
      const answer = await repository.signCredential(asked)
      if (answer.outcome !== 'signed') throw new Error(answer.outcome)
      return answer.credentials
    }

    async function oneCredential(asked?: SignCredentialRequest) {
      const [credential] = await signed(asked ?? (await request()))
      if (!credential) throw new Error('nothing was signed')
      return credential
    }

    it('answers a ping', async () => {
      await expect(repository.ping()).resolves.toBeUndefined()
    })

    it('lists the licences of a person with their printed faces', async () => {
      const licences = await repository.licencesOf(context.holder)
      expect(licences.map((licence) => licence.type)).toContain(context.scene.licenceType)
      for (const licence of licences) {
        expect(licence.holder.code).toBe(context.holder.code)
        expect(licence.fields.map((field) => field.label)).not.toContain('')
      }
    })

    it('lists the licences of an organisation', async () => {
      const licences = await repository.licencesOf(context.organisation)
      expect(licences.length).toBeGreaterThan(0)
      expect(licences.every((licence) => licence.holder.kind === 'organisation')).toBe(true)
    })

    it('has no licence for an unknown holder', async () => {
      expect(await repository.licencesOf({ code: '11010519491231002X', kind: 'person' })).toEqual([])
    })

    it('publishes a key for every licence type it signs', async () => {
      const keys = await repository.issuerKeys()
      expect(keys.some((key) => key.licenceTypes.includes(context.scene.licenceType))).toBe(true)
      for (const key of keys) expect(Buffer.from(key.publicKey, 'base64url')).toHaveLength(33)
    })

    it('gives a nonce of sixteen bytes, never the same', async () => {
      const nonces = await Promise.all([repository.credentialNonce(), repository.credentialNonce()])
      expect(new Set(nonces.map(({ nonce }) => nonce)).size).toBe(2)
      for (const { nonce } of nonces) expect(Buffer.from(nonce, 'base64url')).toHaveLength(16)
    })

    it('signs one credential for each of eight proved keys', async () => {
      const credentials = await signed(await request({}, 8))
      expect(new Set(credentials.map((credential) => credential.credentialId)).size).toBe(8)
      for (const { issuedAt, expiresAt } of credentials)
        expect(Date.parse(expiresAt) - Date.parse(issuedAt)).toBeLessThanOrEqual(72 * 3_600_000)
    })

    it('gives the same reference the same credentials again', async () => {
      const asked = await request()
      expect(await signed(asked)).toEqual(await signed(asked))
    })

    it('gives a call that is repeated after a lost answer the one result', async () => {
      const asked = await request()
      await context.loseNextAnswer()
      const credentials = await signed(asked)
      expect(await signed(asked)).toEqual(credentials)
    })

    it('refuses one reference for two different requests', async () => {
      const asked = await request()
      await signed(asked)
      const other = await request({ reference: asked.reference })
      await expect(repository.signCredential(other)).rejects.toMatchObject({ failure: 'rejected' })
    })

    it('takes a nonce once', async () => {
      const asked = await request()
      await signed(asked)
      const again = { ...asked, reference: randomUUID() }
      expect(await repository.signCredential(again)).toEqual({ outcome: 'nonce_rejected' })
    })

    it('signs nothing for a key that was not proved over this nonce', async () => {
      const key = await context.holderKey()
      const { nonce: earlier } = await repository.credentialNonce()
      const holderKeys = [{ publicKey: key.publicKey, proof: await key.prove(earlier) }]
      expect(await repository.signCredential(await request({ holderKeys }))).toEqual({
        outcome: 'proof_rejected',
      })
    })

    it('signs nothing when one of two keys is proved by the other', async () => {
      const asked = await request({}, 2)
      const [first, second] = asked.holderKeys
      if (!first || !second) throw new Error('two keys')
      const holderKeys = [first, { publicKey: second.publicKey, proof: first.proof }]
      expect(await repository.signCredential({ ...asked, holderKeys })).toEqual({ outcome: 'proof_rejected' })
    })

    it('signs nothing for a scene that does not take the licence', async () => {
      const asked = await request({ scene: context.scene.otherScene })
      expect(await repository.signCredential(asked)).toEqual({ outcome: 'scene_not_allowed' })
    })

    it('signs nothing for a licence that it does not have', async () => {
      const asked = await request()
      const licenceIdentifier = asked.licenceIdentifier.replace(/\.001\.(.)$/, '.999.$1')
      expect(await repository.signCredential({ ...asked, licenceIdentifier })).toEqual({
        outcome: 'licence_not_found',
      })
    })

    it('signs nothing for a suspended licence', async () => {
      const { holder, licenceType, scene } = context.suspended
      const licence = await licenceOf(holder, licenceType)
      expect(licence.status).toBe('suspended')
      const asked = await request({ licenceIdentifier: licence.identifier, scene })
      expect(await repository.signCredential(asked)).toEqual({ outcome: 'licence_not_valid' })
    })

    it('tells the live status of what it signed and nothing about what it did not', async () => {
      const { credentialId } = await oneCredential()
      expect(await repository.credentialStatus(credentialId)).toMatchObject({
        credentialId,
        licenceStatus: 'valid',
        credentialStatus: 'valid',
      })
      expect(await repository.credentialStatus('0123456789abcdef')).toBeNull()
    })

    it('revokes credentials and passes over ids it never gave', async () => {
      const { credentialId } = await oneCredential()
      await repository.revokeCredentials([credentialId, 'ffffffffffffffff'])
      await repository.revokeCredentials([credentialId])
      expect(await repository.credentialStatus(credentialId)).toMatchObject({
        licenceStatus: 'valid',
        credentialStatus: 'revoked',
      })
    })

    it('answers the long fields of a scene with the status', async () => {
      const { licenceType, scene, names } = context.longFields
      const licence = await licenceOf(context.organisation, licenceType)
      const { credentialId } = await oneCredential(
        await request({ licenceIdentifier: licence.identifier, scene }),
      )
      const status = await repository.credentialStatus(credentialId)
      expect(status?.longFields.map((field) => field.name).sort()).toEqual([...names].sort())
    })

    it('lets go of a slow status at the caller’s deadline, long before its own', async () => {
      const { credentialId } = await oneCredential()
      const patient = new HttpLicenceRepository({ ...context.options(), timeoutMs: 60_000 })
      await context.slowDown(60_000)
      const status = patient.credentialStatus(credentialId, AbortSignal.timeout(50))
      await expect(status).rejects.toMatchObject({ failure: 'unavailable' })
      await context.slowDown(0)
      await patient.close()
    })
  })
}
