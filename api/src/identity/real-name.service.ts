import { Injectable } from '@nestjs/common'
import { UnifiedIdentityPort } from '@zhangban/province'
import { parseCitizenId } from '@zhangban/national-codes'
import { Audit } from '../audit/audit.service.js'
import { Database } from '../database/database.service.js'
import type { Caller } from '../http/caller.js'
import { ProblemError } from '../http/problem-error.js'
import { RateLimiter } from '../security/rate-limiter.js'
import { AccountRepository, type Person } from './account.repository.js'

@Injectable()
export class RealNameService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly identity: UnifiedIdentityPort,
    private readonly limiter: RateLimiter,
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /**
   * Raises an account to L2 when name, id number and the phone number it signed in with belong to one person (三要素).
   * Name and number alone give nothing: the phone is the one this session proved, never one that is typed here.
   */
  async prove(caller: Caller, person: Person): Promise<void> {
    await this.limiter.take({ key: `real-name:${caller.accountId}`, limit: 10, windowSeconds: 24 * 3600 })
    if (!parseCitizenId(person.idNumber).ok)
      throw new ProblemError('invalid_request', {
        errors: [{ path: 'body.idNumber', message: '身份证号码不对，请核对每一位' }],
      })
    const account = await this.accounts.byId(caller.accountId)
    if (account.person) {
      if (account.person.idNumber === person.idNumber && account.person.name === person.name) return
      throw new ProblemError('real_name_already_proved')
    }
    const match = await this.identity.matchPerson({ ...person, phone: account.phone })
    if (match.outcome === 'mismatch') {
      await this.record(caller, 'mismatch')
      throw new ProblemError('real_name_mismatch')
    }
    const owner = await this.accounts.idOfPerson(person.idNumber)
    if (owner && owner !== caller.accountId) throw new ProblemError('person_already_registered')
    await this.database.transaction(async (tx) => {
      await this.accounts.saveRealName(caller.accountId, person, tx)
      await this.audit.append(
        { actor: `account:${caller.accountId}`, action: 'identity.real_name_proved', outcome: 'done' },
        tx,
      )
    })
  }

  private record(caller: Caller, outcome: string): Promise<void> {
    return this.audit.append({
      actor: `account:${caller.accountId}`,
      action: 'identity.real_name_tried',
      outcome,
    })
  }
}
