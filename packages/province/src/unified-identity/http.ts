import { Gateway } from '../connector/gateway.js'
import type { ConnectorOptions } from '../connector/options.js'
import { activationRefusals, portraitRefusals } from './errors.js'
import {
  type ActivationOutcome,
  type PersonMatch,
  type PersonRelations,
  type Portrait,
  type StaffPost,
  UnifiedIdentityPort,
} from './port.js'
import { matchWire, redemptionWire, relationsWire, staffWire } from './wire.js'

/** The unified identity platform over HTTP. Id numbers travel in bodies only, never in a URL. */
export class HttpUnifiedIdentity extends UnifiedIdentityPort {
  private readonly gateway: Gateway

  constructor(options: ConnectorOptions) {
    super()
    this.gateway = new Gateway('identity', options)
  }

  ping(): Promise<void> {
    return this.gateway.ping()
  }

  close(): Promise<void> {
    return this.gateway.close()
  }

  async matchPerson(factors: { name: string; idNumber: string; phone: string }): Promise<PersonMatch> {
    const body = { XM: factors.name, GMSFHM: factors.idNumber, LXDH: factors.phone }
    const answer = await this.gateway.get(this.post('match_person', '/persons/match', body), matchWire)
    return { outcome: answer.BDJG === '1' ? 'matched' : 'mismatch' }
  }

  async redeemActivationCode(request: {
    reference: string
    idNumber: string
    code: string
  }): Promise<ActivationOutcome> {
    const body = { YWLSH: request.reference, GMSFHM: request.idNumber, JHM: request.code }
    const call = this.post('redeem_activation_code', '/activation-codes/redemptions', body)
    const answer = await this.gateway.ask(call, redemptionWire, activationRefusals)
    if (!answer.ok) return { outcome: answer.outcome }
    const { HDBH, CKMC, HDSJ } = answer.value
    return { outcome: 'activated', evidence: HDBH, counter: CKMC, at: HDSJ }
  }

  async relationsOf(idNumber: string): Promise<PersonRelations> {
    const call = this.post('relations_of', '/persons/relations', { GMSFHM: idNumber })
    const answer = await this.gateway.get(call, relationsWire)
    return {
      children: answer.ZNXX.map(({ XM, GMSFHM }) => ({ name: XM, idNumber: GMSFHM })),
      businesses: answer.JYZT.map(({ MC, TYSHXYDM }) => ({ name: MC, creditCode: TYSHXYDM })),
    }
  }

  async findStaff(phone: string): Promise<StaffPost | null> {
    const { RYXX } = await this.gateway.get(
      this.post('find_staff', '/staff/lookup', { LXDH: phone }),
      staffWire,
    )
    if (RYXX === null) return null
    const { TYSHXYDM, MC, LB, XZQH } = RYXX.DW
    return {
      staffNumber: RYXX.GH,
      name: RYXX.XM,
      post: RYXX.GW,
      supervisor: RYXX.SFZG === '1',
      organisation: { code: TYSHXYDM, name: MC, kinds: LB, division: XZQH },
    }
  }

  async portraitByDigest(digest: string): Promise<Portrait | null> {
    if (!/^[0-9a-f]{32}$/.test(digest)) throw new TypeError('a portrait digest is 32 lower-case hex digits')
    const path = `/portraits/${digest}`
    const call = { operation: 'portrait_by_digest', method: 'GET', path, repeatable: true } as const
    return this.gateway.call(call, (answer) => {
      if (answer.status !== 200) return this.gateway.refusal(answer, portraitRefusals)
      if (!answer.contentType.startsWith('image/'))
        throw this.gateway.error('malformed', 'answered a portrait that is no image')
      return { contentType: answer.contentType, bytes: answer.bytes }
    })
  }

  private post(operation: string, path: string, body: unknown) {
    return { operation, method: 'POST', path, body, repeatable: true } as const
  }
}
