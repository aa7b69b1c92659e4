import type { FastifyInstance } from 'fastify'
import { personas } from '../seed/personas.js'
import { latestMessages, messageText } from '../sms/messages.js'
import { giveCode, openidOf } from '../wechat/codes.js'
import type { World } from '../world.js'
import { namedPerson } from './named-person.js'

/** People's phones: the SMS they got, and the sandbox's WeChat. */
export function phoneConsole(app: FastifyInstance, { database, clock, credentials }: World): void {
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
    const { idNumber, name, phone } = await namedPerson(database, request.body)
    const login = await giveCode({ database, clock }, idNumber, 'login')
    const phoneCode = phone === null ? null : (await giveCode({ database, clock }, idNumber, 'phone')).code
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
