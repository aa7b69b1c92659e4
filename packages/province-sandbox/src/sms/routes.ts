import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Database } from '../database/database.js'
import { answerOnce, type Kept, keptRefusal, unwrapKept } from '../gateway/answer-once.js'
import { readBody } from '../gateway/wire-error.js'
import type { SandboxClock } from '../installation/clock.js'
import { storeMessage } from './messages.js'

const messageBody = z.strictObject({
  reference: z.string().min(8).max(64),
  phone: z.string().min(1).max(20),
  template: z.enum(['sign_in_code']),
  parameters: z.record(z.string().max(30), z.string().max(100)),
})

/** The SMS gateway: keeps every message for the console to show. */
export function smsRoutes(app: FastifyInstance, world: { database: Database; clock: SandboxClock }): void {
  app.post('/messages', async (request) => {
    const body = readBody(messageBody, request.body)
    const call = { platform: 'sms', reference: body.reference, request: body } as const
    const answer = await answerOnce(
      world.database,
      call,
      async (tx): Promise<Kept<{ messageId: string }>> => {
        if (!/^1[3-9]\d{9}$/.test(body.phone)) return keptRefusal(400, 'NUMBER_REJECTED', '号码无法接收短信')
        return { ok: true, value: { messageId: await storeMessage(tx, world.clock, body) } }
      },
    )
    return unwrapKept(answer)
  })
}
