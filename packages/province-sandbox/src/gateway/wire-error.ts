import type * as z from 'zod'

/** A refusal as the provincial gateways write it: status, code and a sentence. */
export class WireError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'WireError'
  }
}

/**
 * A request body of the given shape.
 * @throws WireError 400 `INVALID_REQUEST` naming the fields that are wrong
 */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || '(root)')
  throw new WireError(400, 'INVALID_REQUEST', `请求不合格式：${[...new Set(fields)].join('、')}`)
}
