import type { FastifyInstance } from 'fastify'
import { WireError } from '../gateway/wire-error.js'
import { issueActivationCode } from '../identity/activation.js'
import { portrait } from '../identity/register.js'
import { personas } from '../seed/personas.js'
import type { World } from '../world.js'
import { namedPerson } from './named-person.js'

/** People and the counter. */
export function peopleConsole(app: FastifyInstance, { database, clock }: World): void {
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
    const { idNumber, name } = await namedPerson(database, request.body)
    const issued = await database.transaction((tx) => issueActivationCode(tx, clock, idNumber))
    return { name, ...issued }
  })
}
