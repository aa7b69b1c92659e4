import { randomUUID } from 'node:crypto'
import type { Queryable } from '../database/database.js'
import type { SandboxClock } from '../installation/clock.js'

export interface SentMessage {
  messageId: string
  phone: string
  template: string
  parameters: Record<string, string>
  sentAt: string
}

const KEPT = 1000

/** Keeps a message as sent and answers its id. */
export async function storeMessage(
  tx: Queryable,
  clock: SandboxClock,
  message: Pick<SentMessage, 'phone' | 'template' | 'parameters'>,
): Promise<string> {
  const messageId = randomUUID()
  await tx.query(
    'insert into sms_messages (message_id, phone, template, parameters, sent_at) values ($1, $2, $3, $4, $5)',
    [messageId, message.phone, message.template, JSON.stringify(message.parameters), clock.date()],
  )
  await tx.query('delete from sms_messages where id <= (select max(id) from sms_messages) - $1', [KEPT])
  return messageId
}

/** The latest messages, newest first; of one phone number when given. */
export async function latestMessages(db: Queryable, phone?: string): Promise<SentMessage[]> {
  const rows = await db.query<Omit<SentMessage, 'sentAt'> & { sentAt: Date }>(
    `select message_id as "messageId", phone, template, parameters, sent_at as "sentAt" from sms_messages
     where $1::text is null or phone = $1 order by id desc limit 50`,
    [phone ?? null],
  )
  return rows.map((row) => ({ ...row, sentAt: row.sentAt.toISOString() }))
}

/** The text that a phone would show. */
export function messageText(message: Pick<SentMessage, 'template' | 'parameters'>): string {
  return `【掌办】登录验证码 ${message.parameters.code ?? ''}，${message.parameters.minutes ?? '5'} 分钟内有效。请勿告诉他人。`
}
