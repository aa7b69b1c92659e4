import * as z from 'zod'

const placeholder = /^(changeme|secret|password|placeholder|xxx+|example)/i

const secret = z.string().min(16)
const platform = z.strictObject({
  baseUrl: z.url(),
  appId: z.string().min(1),
  appSecret: secret,
  timeoutMs: z.int().positive().default(3000),
})

const fromJson = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'is no JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4100),
  DATABASE_URL: z.string().startsWith('postgres'),
  EDITION: z.string().default('jieyang'),
  /** Folder of edition files; the one of packages/catalogue unless told otherwise. */
  EDITIONS_FOLDER: z.string(),
  /** Folder of the built H5 client; nothing is served at `/` without it. */
  H5_FOLDER: z.string().optional(),
  /** 32 bytes, base64: wraps the data keys. In production it comes from a KMS or HSM by the key provider port. */
  MASTER_KEY: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes'),
  /** 32 bytes, base64: keys the blind indexes and code digests. */
  INDEX_KEY: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes'),
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Hops of trusted reverse proxies in front; 0 takes the socket's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  IDENTITY_PLATFORM: fromJson(platform),
  LICENCE_REPOSITORY: fromJson(platform),
  WECHAT_PLATFORM: fromJson(platform),
  SMS_PLATFORM: fromJson(platform),
  /** Stops when standard input closes: for a program that starts the api and may be killed itself. */
  STOP_WITH_PARENT: z.stringbool().default(false),
  /** Only in tests: the process kills itself when it reaches the named point. */
  FAILPOINT: z.string().optional(),
})

export type Env = z.infer<typeof schema>

/**
 * Reads the configuration once, at start.
 * @throws Error that lists every problem at once
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) throw new Error(`The configuration is not usable:\n${z.prettifyError(parsed.error)}`)
  const env = parsed.data
  if (env.NODE_ENV === 'production') refuseUnsafe(env)
  return env
}

function refuseUnsafe(env: Env) {
  const found: string[] = []
  for (const name of ['IDENTITY_PLATFORM', 'LICENCE_REPOSITORY', 'WECHAT_PLATFORM', 'SMS_PLATFORM'] as const)
    if (placeholder.test(env[name].appSecret)) found.push(`${name}.appSecret is a placeholder`)
  for (const name of ['MASTER_KEY', 'INDEX_KEY'] as const)
    if (/^(.)\1+=*$/.test(env[name])) found.push(`${name} is a placeholder`)
  if (env.MASTER_KEY === env.INDEX_KEY) found.push('MASTER_KEY and INDEX_KEY must differ')
  if (!env.METRICS_TOKEN) found.push('METRICS_TOKEN is not set')
  if (env.FAILPOINT) found.push('FAILPOINT is for tests only')
  if (found.length) throw new Error(`The configuration is not usable in production:\n${found.join('\n')}`)
}
