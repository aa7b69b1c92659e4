import { ConsoleClient, personaNamed } from '@zhangban/province-sandbox/testing'
import { Actor, type Transport } from '@zhangban/api/testing'
import { Pool } from 'pg'

/** Where the running product of this test run is. */
export interface Stack {
  url: string
  consoleUrl: string
  databaseUrl: string
  apiEnv: Record<string, string>
}

export const stack = JSON.parse(process.env['STACK'] ?? '{}') as Stack

export const sandboxConsole = new ConsoleClient(stack.consoleUrl)

/** Speaks HTTP to an instance of the api. */
export const over =
  (url: string): Transport =>
  async ({ method, url: path, headers, payload }) => {
    const response = await fetch(url + path, {
      method,
      headers,
      ...(payload !== undefined && { body: payload }),
    })
    return {
      status: response.status,
      body: await response.text(),
      headers: Object.fromEntries(response.headers),
    }
  }

/** A persona that uses the api without the client. */
export const actor = (name: string) => new Actor(over(stack.url), personaNamed(name), sandboxConsole)

/** Runs SQL on the api's database as its owner. */
export async function sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
  const pool = new Pool({ connectionString: stack.databaseUrl, max: 1 })
  try {
    return (await pool.query(text, values)).rows as T[]
  } finally {
    await pool.end()
  }
}

/** A new code may be asked for again at once: journeys do not wait a minute. */
export const forgetSmsPause = () => sql("UPDATE sms_code SET created_at = created_at - interval '2 minutes'")
