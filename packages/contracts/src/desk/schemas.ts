import * as z from 'zod'
import { invalidReason, undecidedReason } from '../presentation/schemas.js'
import { cursor, instant } from '../schemas/primitives.js'

export const deskSchemas = {
  listMyVerifications: {
    query: z.strictObject({ cursor }),
    response: z.strictObject({
      verifications: z.array(
        z.strictObject({
          verificationId: z.string(),
          at: instant,
          outcome: z.enum(['valid', 'invalid', 'undecided']),
          reason: z.union([invalidReason, undecidedReason]).nullable(),
          sceneName: z.string().nullable(),
          licenceTypeName: z.string().nullable(),
          purpose: z.string(),
          photoMismatchAt: instant.nullable(),
        }),
      ),
      today: z.strictObject({ valid: z.int(), invalid: z.int(), undecided: z.int() }),
      nextCursor: z.string().nullable(),
    }),
  },
}
