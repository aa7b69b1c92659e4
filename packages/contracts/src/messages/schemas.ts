import * as z from 'zod'
import { instant, uuid } from '../schemas/primitives.js'

export const notice = z.strictObject({
  id: z.string(),
  kind: z.enum(['licence_looked_at', 'photo_mismatch', 'device_activated', 'device_ended', 'session_reused']),
  title: z.string(),
  body: z.string(),
  at: instant,
  read: z.boolean(),
})

export const messagesSchemas = {
  markMessagesRead: { body: z.strictObject({ ids: z.array(uuid).min(1).max(50) }) },
}
