import * as z from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

const schema = z.object({
  PROVINCE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PLATFORMS_PORT: port.default(0),
  CONSOLE_PORT: port.default(0),
  APP_URL: z.url().optional(),
  EDITION: z.string().min(1).default('jieyang'),
  /** Stops when standard input closes: for a program that starts the sandbox and may be killed itself. */
  STOP_WITH_PARENT: z.stringbool().default(false),
})

export type Env = z.infer<typeof schema>

/** The sandbox's settings. @throws Error that lists every problem */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  throw new Error(`The settings of the province sandbox are wrong:\n${z.prettifyError(parsed.error)}`)
}
