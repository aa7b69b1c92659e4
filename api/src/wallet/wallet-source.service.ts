import { Injectable } from '@nestjs/common'
import {
  type Licence,
  LicenceRepositoryPort,
  type PersonRelations,
  PlatformError,
  UnifiedIdentityPort,
} from '@zhangban/province'
import type { Person } from '../identity/index.js'
import { BlindIndex } from '../security/blind-index.js'
import { type Copy, CopyRepository } from './copy.repository.js'

const DEADLINE_MS = 2_500

export interface Holder {
  /** Opaque inside answers: the blind index of the holder's code, shortened. */
  ref: string
  kind: 'self' | 'child' | 'business'
  name: string
  code: string
}

export interface HolderLicences {
  holder: Holder
  licences: Licence[]
  asOf: Date
  live: boolean
}

/** A section's answer within its deadline, or the stale copy; null when there is neither. */
type Sourced<T> = (Copy<T> & { live: boolean }) | null

/** Licences of a person and of those the register lets them act for, each source with its own deadline and stale copy. */
@Injectable()
export class WalletSource {
  constructor(
    private readonly repository: LicenceRepositoryPort,
    private readonly identity: UnifiedIdentityPort,
    private readonly copies: CopyRepository,
    private readonly index: BlindIndex,
  ) {}

  async read(person: Person): Promise<{ holders: Holder[]; found: HolderLicences[]; missing: Holder[] }> {
    const self = this.licencesOf(this.holder('self', person.name, person.idNumber))
    const holders = await this.relatives(person)
    const others = await Promise.all(holders.map((holder) => this.licencesOf(holder)))
    const answers = [await self, ...others]
    return {
      holders: answers.map(({ holder }) => holder),
      found: answers.flatMap(({ holder, answer }) =>
        answer ? [{ holder, licences: answer.value, asOf: answer.asOf, live: answer.live }] : [],
      ),
      missing: answers.flatMap(({ holder, answer }) => (answer ? [] : [holder])),
    }
  }

  private async relatives(person: Person): Promise<Holder[]> {
    const relations = await this.sourced<PersonRelations>(`relations:${person.idNumber}`, () =>
      this.identity.relationsOf(person.idNumber),
    )
    if (!relations) return []
    return [
      ...relations.value.children.map((child) => this.holder('child', child.name, child.idNumber)),
      ...relations.value.businesses.map((business) =>
        this.holder('business', business.name, business.creditCode),
      ),
    ]
  }

  private async licencesOf(holder: Holder) {
    const kind = holder.kind === 'business' ? 'organisation' : 'person'
    const answer = await this.sourced<Licence[]>(`licences:${holder.code}`, () =>
      this.repository.licencesOf({ code: holder.code, kind }),
    )
    return { holder, answer }
  }

  private async sourced<T>(key: string, ask: () => Promise<T>): Promise<Sourced<T>> {
    try {
      const value = await withDeadline(ask(), DEADLINE_MS)
      await this.copies.save(key, value)
      return { value, asOf: new Date(), live: true }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      const copy = await this.copies.load<T>(key)
      return copy && { ...copy, live: false }
    }
  }

  private holder(kind: Holder['kind'], name: string, code: string): Holder {
    const ref =
      kind === 'self' ? 'self' : Buffer.from(this.index.of('holder', code)).toString('base64url').slice(0, 12)
    return { ref, kind, name, code }
  }
}

function withDeadline<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  work.catch(() => {})
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new PlatformError('wallet', 'unavailable', 'No answer in time')),
      milliseconds,
    )
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
