import { Injectable } from '@nestjs/common'
import type { IssuerKey } from '@zhangban/licence-code'
import type { RepositoryIssuerKey } from '@zhangban/province'
import { Database } from '../database/database.service.js'

export interface TrustedKeys {
  keys: IssuerKey[]
  /** When the repository last told them; null when it never did. */
  asOf: Date | null
}

@Injectable()
export class IssuerKeyRepository {
  constructor(private readonly database: Database) {}

  async load(): Promise<TrustedKeys> {
    const rows = await this.database.prisma.issuerKey.findMany()
    return {
      keys: rows.map((row) => ({
        keyId: row.keyId,
        key: { algorithm: row.algorithm as 'ES256', bytes: row.publicKey },
        issuer: row.issuer,
        licenceTypes: row.licenceTypes,
      })),
      asOf: rows.reduce<Date | null>(
        (oldest, { fetchedAt }) => (oldest && oldest < fetchedAt ? oldest : fetchedAt),
        null,
      ),
    }
  }

  /** Replaces the keys by what the repository told: one it no longer lists is no longer trusted. */
  async replace(keys: RepositoryIssuerKey[]): Promise<void> {
    const fetchedAt = new Date()
    const rows = keys.map((key) => ({
      keyId: new Uint8Array(Buffer.from(key.keyId, 'hex')),
      algorithm: key.algorithm,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
      issuer: key.issuer,
      licenceTypes: key.licenceTypes,
      fetchedAt,
    }))
    await this.database.transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE issuer_key IN SHARE ROW EXCLUSIVE MODE`
      await tx.issuerKey.deleteMany()
      await tx.issuerKey.createMany({ data: rows })
    })
  }
}
