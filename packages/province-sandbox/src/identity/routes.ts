import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Database } from '../database/database.js'
import { answerOnce, unwrapKept } from '../gateway/answer-once.js'
import { readBody, WireError } from '../gateway/wire-error.js'
import type { SandboxClock } from '../installation/clock.js'
import { redeemActivationCode } from './activation.js'
import { businessesOf, childrenOf, matchFactors, portrait, staffByPhone } from './register.js'

const idNumber = z.string().regex(/^\d{17}[\dX]$/)
const phone = z.string().regex(/^1\d{10}$/)
const matchBody = z.strictObject({ XM: z.string().min(1).max(50), GMSFHM: idNumber, LXDH: phone })
const redemptionBody = z.strictObject({
  YWLSH: z.string().min(8).max(64),
  GMSFHM: idNumber,
  JHM: z.string().regex(/^\d{6}$/),
})
const personBody = z.strictObject({ GMSFHM: idNumber })
const staffBody = z.strictObject({ LXDH: phone })

/** The unified identity platform with the people's register behind it. */
export function identityRoutes(
  app: FastifyInstance,
  world: { database: Database; clock: SandboxClock },
): void {
  const { database, clock } = world

  app.post('/persons/match', async (request) => {
    const { XM, GMSFHM, LXDH } = readBody(matchBody, request.body)
    const matched = await matchFactors(database, { name: XM, idNumber: GMSFHM, phone: LXDH })
    return { BDJG: matched ? '1' : '0' }
  })

  app.post('/activation-codes/redemptions', async (request) => {
    const body = readBody(redemptionBody, request.body)
    const call = { platform: 'identity', reference: body.YWLSH, request: body } as const
    const answer = await answerOnce(database, call, (tx) =>
      redeemActivationCode(tx, clock, { idNumber: body.GMSFHM, code: body.JHM }),
    )
    return unwrapKept(answer)
  })

  app.post('/persons/relations', async (request) => {
    const { GMSFHM } = readBody(personBody, request.body)
    const [children, businesses] = await Promise.all([
      childrenOf(database, GMSFHM),
      businessesOf(database, GMSFHM),
    ])
    return {
      ZNXX: children.map((child) => ({ XM: child.name, GMSFHM: child.idNumber })),
      JYZT: businesses.map((business) => ({ MC: business.name, TYSHXYDM: business.creditCode })),
    }
  })

  app.post('/staff/lookup', async (request) => {
    const { LXDH } = readBody(staffBody, request.body)
    const staff = await staffByPhone(database, LXDH)
    if (!staff) return { RYXX: null }
    const { staffNumber, name, post, supervisor, organisationCode, organisationName, kinds, division } = staff
    const DW = { TYSHXYDM: organisationCode, MC: organisationName, LB: kinds, XZQH: division }
    return { RYXX: { GH: staffNumber, XM: name, GW: post, SFZG: supervisor ? '1' : '0', DW } }
  })

  app.get<{ Params: { digest: string } }>('/portraits/:digest', async (request, reply) => {
    const found = await portrait(database, request.params.digest)
    if (!found) throw new WireError(404, 'PORTRAIT_NOT_FOUND', '没有这张相片')
    return reply.type(found.contentType).send(found.bytes)
  })
}
