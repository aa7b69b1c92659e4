import { Injectable } from '@nestjs/common'
import { LicenceRepositoryPort } from '@zhangban/province'
import { IssuerKeyRepository, type TrustedKeys } from './issuer-key.repository.js'

const MINUTE = 60_000
const REFRESH_AFTER = 10 * MINUTE
const MEMORY = MINUTE
const ASK_AGAIN_AFTER = 10_000
/** Older keys do not decide anything any more. */
const TRUST_LIFE = 7 * 24 * 60 * MINUTE

/** Issuer keys: the repository's, kept in the database, refreshed every ten minutes and when an unknown key shows up. */
@Injectable()
export class Trust {
  private remembered?: { at: number; trusted: TrustedKeys }
  private askedAt = 0

  constructor(
    private readonly stored: IssuerKeyRepository,
    private readonly repository: LicenceRepositoryPort,
  ) {}

  /** Keys that may decide now, or `stale` when the repository has told none for a week. */
  async keys(): Promise<TrustedKeys | 'stale'> {
    let trusted = await this.known()
    if (Trust.age(trusted) > REFRESH_AFTER) trusted = await this.refresh(trusted)
    return Trust.age(trusted) > TRUST_LIFE ? 'stale' : trusted
  }

  /** Asks the repository now, because a code names a key that is not known. */
  async keysAfterUnknown(): Promise<TrustedKeys | 'stale'> {
    const trusted = await this.refresh(await this.known())
    return Trust.age(trusted) > TRUST_LIFE ? 'stale' : trusted
  }

  private async known(): Promise<TrustedKeys> {
    if (this.remembered && Date.now() - this.remembered.at < MEMORY) return this.remembered.trusted
    return this.remember(await this.stored.load())
  }

  private async refresh(fallback: TrustedKeys): Promise<TrustedKeys> {
    if (Date.now() - this.askedAt < ASK_AGAIN_AFTER) return fallback
    this.askedAt = Date.now()
    try {
      await this.stored.replace(await this.repository.issuerKeys())
      return this.remember(await this.stored.load())
    } catch {
      return fallback
    }
  }

  private remember(trusted: TrustedKeys): TrustedKeys {
    this.remembered = { at: Date.now(), trusted }
    return trusted
  }

  private static age({ asOf }: TrustedKeys): number {
    return asOf ? Date.now() - asOf.getTime() : Number.POSITIVE_INFINITY
  }
}
