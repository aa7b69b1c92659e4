import { Inject, Injectable } from '@nestjs/common'
import type { Edition } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import { type Licence, UnifiedIdentityPort } from '@zhangban/province'
import { EDITION } from '../config/config.module.js'
import { type Caller, reaches } from '../http/caller.js'
import { ProblemError } from '../http/problem-error.js'
import { AccountRepository } from '../identity/index.js'
import { byUse, maskValue, toCard } from './licence-view.js'
import { type HolderLicences, WalletSource } from './wallet-source.service.js'

@Injectable()
export class WalletService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly source: WalletSource,
    private readonly identity: UnifiedIdentityPort,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  async read(caller: Caller): Promise<AnswerOf<'readWallet'>> {
    const { holders, found, missing } = await this.source.read(await this.personOf(caller))
    return {
      holders: holders.map(({ ref, kind, name }) => ({ ref, kind, name })),
      licences: found
        .flatMap((entry) => entry.licences.map((licence) => toCard(licence, entry, this.edition)))
        .sort(byUse),
      freshness: freshnessOf(found),
      missing: missing.map(({ ref }) => ref),
    }
  }

  async readLicence(caller: Caller, identifier: string): Promise<AnswerOf<'readLicence'>> {
    const entry = await this.findOwn(caller, identifier)
    const full = reaches(caller.level, 'L3')
    return {
      ...toCard(entry.licence, entry, this.edition),
      issuedOn: entry.licence.issuedOn,
      validFrom: entry.licence.validFrom,
      fields: entry.licence.fields.map(({ label, value }) =>
        full ? { label, value, masked: false } : { label, ...maskValue(value) },
      ),
      portrait: full ? await this.portraitOf(entry.licence) : null,
      freshness: freshnessOf([entry]),
    }
  }

  /**
   * A licence that this person may use. Somebody else's and a missing one are the same answer.
   * @throws ProblemError `licence_not_found`
   */
  async findOwn(caller: Caller, identifier: string): Promise<HolderLicences & { licence: Licence }> {
    const { found, missing } = await this.source.read(await this.personOf(caller))
    for (const entry of found) {
      const licence = entry.licences.find((candidate) => candidate.identifier === identifier)
      if (licence) return { ...entry, licence }
    }
    throw new ProblemError(missing.length ? 'platform_unavailable' : 'licence_not_found')
  }

  private async personOf(caller: Caller) {
    const { person } = await this.accounts.byId(caller.accountId)
    if (!person) throw new ProblemError('step_up_required', { neededLevel: 'L2' })
    return person
  }

  private async portraitOf(licence: Licence) {
    if (!licence.portraitDigest) return null
    const portrait = await this.identity.portraitByDigest(licence.portraitDigest).catch(() => null)
    return (
      portrait && { contentType: portrait.contentType, data: Buffer.from(portrait.bytes).toString('base64') }
    )
  }
}

/** The oldest part decides how fresh the whole is. */
function freshnessOf(found: Pick<HolderLicences, 'asOf' | 'live'>[]): AnswerOf<'readWallet'>['freshness'] {
  const oldest = found.reduce((least, { asOf }) => Math.min(least, asOf.getTime()), Date.now())
  return {
    state: found.length > 0 && found.every(({ live }) => live) ? 'live' : 'stale',
    asOf: new Date(oldest).toISOString(),
  }
}
