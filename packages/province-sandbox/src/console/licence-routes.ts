import { licenceTypeByName } from '@zhangban/province'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { readBody, WireError } from '../gateway/wire-error.js'
import type { SandboxClock } from '../installation/clock.js'
import {
  allLicences,
  findLicence,
  liveStatus,
  type StoredLicence,
  type StoredStatus,
  setLicenceStatus,
  setValidUntil,
} from '../licence-repository/licences.js'
import type { World } from '../world.js'

type Action = 'suspend' | 'resume' | 'revoke'

/** From which states an action leads where; a revoked licence stays revoked. */
const ACTIONS: Record<Action, { from: StoredStatus[]; to: StoredStatus }> = {
  suspend: { from: ['valid', 'suspended'], to: 'suspended' },
  resume: { from: ['valid', 'suspended'], to: 'valid' },
  revoke: { from: ['valid', 'suspended', 'revoked'], to: 'revoked' },
}

const validUntilBody = z.strictObject({ validUntil: z.nullable(z.iso.date()) })

/** Licences of the repository and their states. */
export function licenceConsole(app: FastifyInstance, { database, clock }: World): void {
  const describe = (licence: StoredLicence) => describeLicence(licence, clock)
  const licence = async (identifier: string) => {
    const found = await findLicence(database, identifier)
    if (!found) throw new WireError(404, 'LICENCE_NOT_FOUND', '没有这个证照')
    return found
  }

  app.get<{ Querystring: { holder?: string; type?: string; status?: string } }>(
    '/licences',
    async (request) => {
      const { holder, type, status } = request.query
      const licences = (await allLicences(database)).map(describe)
      return {
        licences: licences.filter(
          (each) =>
            (!holder || each.holder.name.includes(holder) || each.holder.code === holder) &&
            (!type || each.type === type) &&
            (!status || each.status === status),
        ),
      }
    },
  )

  app.post<{ Params: { identifier: string; action: string } }>(
    '/licences/:identifier/:action',
    async (request) => {
      const { identifier, action } = request.params
      if (!Object.hasOwn(ACTIONS, action)) throw new WireError(404, 'NOT_FOUND', '没有这个操作')
      const { from, to } = ACTIONS[action as Action]
      const found = await licence(identifier)
      if (!from.includes(found.status))
        throw new WireError(409, 'LICENCE_STATE', '证照当前的状态不能这样操作')
      await setLicenceStatus(database, identifier, to)
      return { licence: describe(await licence(identifier)) }
    },
  )

  app.put<{ Params: { identifier: string } }>('/licences/:identifier/valid-until', async (request) => {
    const { validUntil } = readBody(validUntilBody, request.body)
    await licence(request.params.identifier)
    await setValidUntil(database, request.params.identifier, validUntil)
    return { licence: describe(await licence(request.params.identifier)) }
  })
}

function describeLicence(licence: StoredLicence, clock: SandboxClock) {
  return {
    identifier: licence.identifier,
    type: licence.type,
    typeName: licenceTypeByName(licence.type)?.name ?? licence.type,
    number: licence.number,
    holder: { name: licence.holderName, code: licence.holderCode },
    issuer: licence.issuerName,
    validUntil: licence.validUntil,
    status: liveStatus(licence, clock),
  }
}
