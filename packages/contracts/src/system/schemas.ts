import * as z from 'zod'
import { instant } from '../schemas/primitives.js'

export const systemSchemas = {
  readTime: { response: z.strictObject({ now: instant }) },
  readOpenApi: { response: z.looseObject({ openapi: z.string() }) },
}
