/** What the product asks of the SMS gateway. */
export abstract class SmsPort {
  /** A harmless call that shows whether the gateway answers. */
  abstract ping(): Promise<void>

  /** Sends one templated message. Idempotent by `reference`. */
  abstract send(message: {
    reference: string
    phone: string
    template: 'sign_in_code'
    parameters: Record<string, string>
  }): Promise<SmsOutcome>
}

export type SmsOutcome =
  | { outcome: 'sent'; messageId: string }
  | { outcome: 'number_rejected' | 'rate_limited' }
