import * as z from 'zod'
import { type ErrorCode, problems } from '../problem/codes.js'

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(Object.keys(problems) as [ErrorCode, ...ErrorCode[]]),
  requestId: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  neededLevel: z.enum(['L2', 'L3']).optional(),
  retryAfterSeconds: z.int().optional(),
  triesLeft: z.int().optional(),
})
