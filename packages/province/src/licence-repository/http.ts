import { Gateway } from '../connector/gateway.js'
import type { ConnectorOptions } from '../connector/options.js'
import { licenceStatuses, signingRefusals, statusRefusals } from './errors.js'
import {
  type CredentialStatus,
  type Licence,
  type LicenceHolder,
  LicenceRepositoryPort,
  type LicenceStatus,
  type RepositoryIssuerKey,
  type SignCredentialOutcome,
  type SignCredentialRequest,
} from './port.js'
import { licenceTypeByCode, licenceTypes } from './type-codes.js'
import {
  issuerKeysWire,
  type LicenceWire,
  nonceWire,
  queryWire,
  revokedWire,
  signedWire,
  statusWire,
} from './wire.js'

const HOLDER_KINDS = { person: '111', organisation: '001' } as const

/** The licence repository over HTTP: REST with the element names of GB/T 36903. */
export class HttpLicenceRepository extends LicenceRepositoryPort {
  private readonly gateway: Gateway

  constructor(options: ConnectorOptions) {
    super()
    this.gateway = new Gateway('licence_repository', options)
  }

  ping(): Promise<void> {
    return this.gateway.ping()
  }

  close(): Promise<void> {
    return this.gateway.close()
  }

  async licencesOf(holder: LicenceHolder): Promise<Licence[]> {
    const body = {
      CZZTDM: holder.code,
      CZZTDMLXDM: HOLDER_KINDS[holder.kind],
      ZZLXDM: licenceTypes.map((entry) => entry.code),
    }
    const answer = await this.gateway.get(post('licences_of', '/query', body), queryWire)
    return answer.ZZLB.map((wire) => this.toLicence(wire, answer.CXSJ))
  }

  async issuerKeys(): Promise<RepositoryIssuerKey[]> {
    const call = { operation: 'issuer_keys', method: 'GET', path: '/issuer-keys', repeatable: true } as const
    const { keys } = await this.gateway.get(call, issuerKeysWire)
    return keys.map((key) => ({
      ...key,
      licenceTypes: key.licenceTypes.map((code) => this.typeOf(code).type),
    }))
  }

  async credentialNonce(): Promise<{ nonce: string; expiresAt: string }> {
    return this.gateway.get(post('credential_nonce', '/credentials/nonces', {}), nonceWire)
  }

  async signCredential(request: SignCredentialRequest): Promise<SignCredentialOutcome> {
    const { reference, licenceIdentifier, scene, nonce, holderKeys } = request
    const body = { YWLSH: reference, ZZBS: licenceIdentifier, scene, nonce, holderKeys }
    const call = post('sign_credential', '/credentials', body)
    const answer = await this.gateway.ask(call, signedWire, signingRefusals)
    if (!answer.ok) return { outcome: answer.outcome }
    if (answer.value.credentials.length !== holderKeys.length)
      throw this.gateway.error('malformed', 'signed another number of credentials than asked for')
    return { outcome: 'signed', credentials: answer.value.credentials }
  }

  async revokeCredentials(credentialIds: string[]): Promise<void> {
    if (credentialIds.length === 0) return
    await this.gateway.get(
      post('revoke_credentials', '/credentials/revocations', { credentialIds }),
      revokedWire,
    )
  }

  async credentialStatus(credentialId: string, signal?: AbortSignal): Promise<CredentialStatus | null> {
    if (!/^[0-9a-f]{16}$/.test(credentialId))
      throw new TypeError('a credential id is 16 lower-case hex digits')
    const path = `/credentials/${credentialId}/status`
    const call = { operation: 'credential_status', method: 'GET', path, repeatable: true, signal } as const
    const answer = await this.gateway.ask(call, statusWire, statusRefusals)
    if (!answer.ok) return null
    const { ZZBS, ZZZT, CXSJ, longFields, credentialStatus } = answer.value
    return {
      credentialId: answer.value.credentialId,
      licenceIdentifier: ZZBS,
      licenceStatus: this.statusOf(ZZZT),
      credentialStatus: credentialStatus === '01' ? 'valid' : 'revoked',
      longFields,
      asOf: CXSJ,
    }
  }

  private toLicence(wire: LicenceWire, asOf: string): Licence {
    const type = this.typeOf(wire.ZZLXDM)
    return {
      identifier: wire.ZZBS,
      type: type.type,
      typeCode: wire.ZZLXDM,
      typeName: wire.ZZMC,
      number: wire.ZZBH,
      issuer: { name: wire.ZZBFJG, code: wire.ZZBFJGDM },
      holder: {
        name: wire.CZZT,
        code: wire.CZZTDM,
        kind: wire.CZZTDMLXDM === HOLDER_KINDS.person ? 'person' : 'organisation',
      },
      issuedOn: wire.ZZBFRQ,
      validFrom: wire.ZZYXQQSRQ,
      validUntil: wire.ZZYXQJZRQ === '长期' ? null : wire.ZZYXQJZRQ,
      status: this.statusOf(wire.ZZZT),
      fields: wire.ZMXX,
      portraitDigest: wire.XPZY === '' ? null : wire.XPZY,
      asOf,
    }
  }

  private typeOf(code: string) {
    const entry = licenceTypeByCode(code)
    if (!entry) throw this.gateway.error('malformed', 'answered a licence type that was not asked for')
    return entry
  }

  private statusOf(code: string): LicenceStatus {
    const status = licenceStatuses[code]
    if (!status) throw this.gateway.error('malformed', 'answered a licence status outside the table')
    return status
  }
}

function post(operation: string, path: string, body: unknown) {
  return { operation, method: 'POST', path, body, repeatable: true } as const
}
