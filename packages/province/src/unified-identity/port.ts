/** What the product asks of the province's unified identity platform and the people's register behind it. */
export abstract class UnifiedIdentityPort {
  /** A harmless call that shows whether the platform answers. */
  abstract ping(): Promise<void>

  /**
   * Checks name, citizen id number and a phone number already proved by SMS against the register (三要素).
   * Answers only yes or no: which factor differs is never told.
   */
  abstract matchPerson(factors: { name: string; idNumber: string; phone: string }): Promise<PersonMatch>

  /**
   * Redeems the one-time code that a counter handed out after seeing the paper card.
   * The same `reference` gets the same answer again, so a lost answer can be asked for once more.
   */
  abstract redeemActivationCode(request: {
    reference: string
    idNumber: string
    code: string
  }): Promise<ActivationOutcome>

  /** Minor children of the household register and businesses that this person operates. */
  abstract relationsOf(idNumber: string): Promise<PersonRelations>

  /** The post a phone number's owner holds in a registered organisation, or null. */
  abstract findStaff(phone: string): Promise<StaffPost | null>

  /** The portrait whose 16-byte digest (hex) a licence carries, or null when the register has none. */
  abstract portraitByDigest(digest: string): Promise<Portrait | null>
}

export type PersonMatch = { outcome: 'matched' } | { outcome: 'mismatch' }

export type ActivationOutcome =
  | { outcome: 'activated'; evidence: string; counter: string; at: string }
  | { outcome: 'wrong_code' | 'expired' | 'already_used' }

export interface PersonRelations {
  children: { name: string; idNumber: string }[]
  businesses: { name: string; creditCode: string }[]
}

export interface StaffPost {
  staffNumber: string
  name: string
  /** Window or post as shown on the desk, such as "12 号窗口". */
  post: string
  /** Is told what the organisation's clerks report. */
  supervisor: boolean
  organisation: {
    /** Unified social credit code. */
    code: string
    name: string
    /** Kinds that scenes name under `whoMay`, such as lodging or government. */
    kinds: string[]
    /** GB/T 2260 code. */
    division: string
  }
}

export interface Portrait {
  contentType: string
  bytes: Uint8Array
}
