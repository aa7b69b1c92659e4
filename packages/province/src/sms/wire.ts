import * as z from 'zod'

export const sentWire = z.object({ messageId: z.string().min(1) })
