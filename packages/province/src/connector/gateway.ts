import * as z from 'zod'
import type { PlatformAnswer, PlatformCall } from './call.js'
import { Connector } from './connector.js'
import { gatewaySignature } from './gateway-signature.js'
import type { ConnectorOptions } from './options.js'

const refusalWire = z.object({ code: z.string().min(1), message: z.string() })

/** Where an answer leads: a value of the wire format, or one of the outcomes that the adapter's table names. */
export type GatewayAnswer<T, Outcome> = { ok: true; value: T } | { ok: false; outcome: Outcome }

/**
 * A connector of the provincial gateways: signed requests, JSON answers, refusals as 4xx with `{ code, message }`.
 */
export class Gateway extends Connector {
  constructor(platform: string, options: ConnectorOptions) {
    super(platform, options, gatewaySignature(options))
  }

  /** A harmless signed call. */
  async ping(): Promise<void> {
    await this.ask(
      { operation: 'ping', method: 'GET', path: '/ping', repeatable: false },
      z.object({ status: z.literal('UP') }),
      {},
    )
  }

  /**
   * Calls and reads the answer; a refusal's code is looked up in `refusals`.
   * @throws PlatformError `rejected` for a code that the table does not name
   */
  ask<T, Outcome>(
    call: PlatformCall,
    wire: z.ZodType<T>,
    refusals: Readonly<Record<string, Outcome>>,
  ): Promise<GatewayAnswer<T, Outcome>> {
    return this.call(call, (answer) =>
      answer.status === 200
        ? { ok: true, value: this.read(wire, answer.bytes) }
        : { ok: false, outcome: this.refusal(answer, refusals) },
    )
  }

  /** The value of an answer that has no refusal of its own. */
  async get<T>(call: PlatformCall, wire: z.ZodType<T>): Promise<T> {
    const answer = await this.ask<T, never>(call, wire, {})
    if (!answer.ok) throw this.error('rejected', 'refused')
    return answer.value
  }

  /** The outcome that a refusal stands for. */
  refusal<Outcome>(answer: PlatformAnswer, refusals: Readonly<Record<string, Outcome>>): Outcome {
    if (answer.status < 400) throw this.error('malformed', `answered ${answer.status}`)
    const { code } = this.read(refusalWire, answer.bytes)
    const outcome = Object.hasOwn(refusals, code) ? refusals[code] : undefined
    if (outcome === undefined) throw this.error('rejected', `refused with ${answer.status} ${safeCode(code)}`)
    return outcome
  }
}

/** Foreign codes go into messages and logs only when they look like codes. */
function safeCode(code: string): string {
  return /^[A-Za-z0-9_.-]{1,40}$/.test(code) ? code : 'an unreadable code'
}
