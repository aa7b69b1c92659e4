import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { readBody, WireError } from '../gateway/wire-error.js'
import { issueActivationCode } from '../identity/activation.js'
import { findPerson, portrait } from '../identity/register.js'
import { personas } from '../seed/personas.js'
import { latestMessages, messageText } from '../sms/messages.js'
import { giveCode, openidOf } from '../wechat/codes.js'
import type { World } from '../world.js'

const personBody = z.strictObject({ idNumber: z.string() })

/** People, the counter, their phones: SMS and the sandbox's WeChat. */
export function peopleConsole(app: FastifyInstance, { database, clock, credentials }: World): void {
  const person = async (idNumber: string) => {
    const found = await findPerson(database, idNumber)
    if (!found) throw new WireError(404, 'PERSON_UNKNOWN', '登记库里没有这个人')
    return found
  }

  app.get('/people', async () => {
    const rows = await database.query<{ idNumber: string; portraitDigest: string; post: string | null }>(
      `select p.id_number as "idNumber", p.portrait_digest as "portraitDigest", o.name || ' · ' || s.post as post
       from persons p left join staff s on s.person = p.id_number left join organisations o on o.credit_code = s.organisation`,
    )
    const byNumber = new Map(rows.map((row) => [row.idNumber, row]))
    return {
      people: personas.map((each) => {
        const row = byNumber.get(each.idNumber)
        return { ...each, portraitDigest: row?.portraitDigest ?? null, post: row?.post ?? null }
      }),
    }
  })

  app.get<{ Params: { digest: string } }>('/portraits/:digest', async (request, reply) => {
    const found = await portrait(database, request.params.digest)
    if (!found) throw new WireError(404, 'PORTRAIT_NOT_FOUND', '没有这张相片')
    return reply.type(found.contentType).send(found.bytes)
  })

  app.post('/counter/activation-codes', async (request) => {
    const { idNumber, name } = await person(readBody(personBody, request.body).idNumber)
    const issued = await database.transaction((tx) => issueActivationCode(tx, clock, idNumber))
    return { name, ...issued }
  })

  app.get<{ Querystring: { phone?: string } }>('/sms', async (request) => {
    const messages = await latestMessages(database, request.query.phone)
    const names = new Map(personas.map((each) => [each.phone, each.name]))
    return {
      messages: messages.map((message) => ({
        ...message,
        text: messageText(message),
        name: names.get(message.phone) ?? null,
      })),
    }
  })

  app.post('/wechat/login', async (request) => {
    const { idNumber, name, phone } = await person(readBody(personBody, request.body).idNumber)
    const login = await giveCode(database, clock, idNumber, 'login')
    const phoneCode = phone === null ? null : (await giveCode(database, clock, idNumber, 'phone')).code
    const openid = openidOf(credentials.wechat, idNumber)
    return { name, openid, loginCode: login.code, phoneCode, expiresAt: login.expiresAt }
  })

  app.get('/wechat/codes', async () => {
    const rows = await database.query<{ expiresAt: Date }>(
      `select c.code, c.kind, p.name, c.used, c.expires_at as "expiresAt" from wechat_codes c
       join persons p on p.id_number = c.person order by c.expires_at desc, c.kind limit 20`,
    )
    return {
      codes: rows.map((row) => ({
        ...row,
        expiresAt: row.expiresAt.toISOString(),
        late: row.expiresAt.getTime() <= clock.now(),
      })),
    }
  })
}
