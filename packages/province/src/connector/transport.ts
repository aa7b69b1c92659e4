import { Pool } from 'undici'
import type { Authorize, PlatformAnswer, PlatformCall } from './call.js'
import { PlatformError } from './outcome.js'

const LONGEST_ANSWER = 4 * 1024 * 1024

interface TransportOptions {
  platform: string
  baseUrl: string
  connections: number
  authorize: Authorize
  /** Milliseconds since the epoch. */
  clock: () => number
}

/** Sends single attempts over a connection pool of its own. */
export class Transport {
  private readonly pool: Pool
  private readonly prefix: string

  constructor(private readonly options: TransportOptions) {
    const url = new URL(options.baseUrl)
    this.prefix = url.pathname.replace(/\/$/, '')
    this.pool = new Pool(url.origin, { connections: options.connections, connectTimeout: 2_000 })
  }

  async send(
    call: PlatformCall,
    requestId: string | undefined,
    signal: AbortSignal,
  ): Promise<PlatformAnswer> {
    const path = `${this.prefix}${call.path}`
    const body = Buffer.from(call.body === undefined ? '' : JSON.stringify(call.body))
    const timestamp = Math.floor(this.options.clock() / 1000)
    const answer = await this.pool.request({
      method: call.method,
      path,
      signal,
      body: call.body === undefined ? null : body,
      headers: {
        accept: 'application/json',
        'user-agent': 'zhangban',
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(requestId ? { 'x-request-id': requestId } : {}),
        ...this.options.authorize({ method: call.method, path, body, timestamp }),
      },
    })
    const bytes = await this.read(answer.body)
    if (answer.statusCode >= 500 || answer.statusCode === 429)
      throw new PlatformError(this.options.platform, 'unavailable', `answered ${answer.statusCode}`)
    return {
      status: answer.statusCode,
      contentType: String(answer.headers['content-type'] ?? ''),
      bytes,
    }
  }

  close(): Promise<void> {
    return this.pool.destroy()
  }

  private async read(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of body) {
      length += chunk.length
      if (length > LONGEST_ANSWER)
        throw new PlatformError(this.options.platform, 'malformed', 'answered more than 4 MiB')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}
