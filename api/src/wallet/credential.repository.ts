import { Injectable } from '@nestjs/common'
import type { SignedCredential } from '@zhangban/province'
import { Database } from '../database/database.service.js'
import { FieldCipher } from '../security/field-cipher.js'

export interface RelayedCredential {
  accountId: string
  licenceTypeName: string
  holderName: string
  /** Revoked by its holder, as by ending the device. */
  revoked: boolean
}

@Injectable()
export class CredentialRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  async save(
    credentials: SignedCredential[],
    owner: {
      accountId: string
      deviceId: string
      scene: string
      licenceTypeName: string
      holderName: string
    },
  ): Promise<void> {
    const { holderName, ...columns } = owner
    const holderNameCipher = await this.cipher.encrypt('relayed_credential.holder_name', holderName)
    await this.database.prisma.relayedCredential.createMany({
      data: credentials.map(({ credentialId, expiresAt }) => ({
        ...columns,
        credentialId: new Uint8Array(Buffer.from(credentialId, 'hex')),
        holderNameCipher,
        expiresAt: new Date(expiresAt),
      })),
      skipDuplicates: true,
    })
  }

  /** What is known of a credential relayed by us, or null. */
  async find(credentialId: Uint8Array): Promise<RelayedCredential | null> {
    const [row] = await this.database.prisma.$queryRaw<
      { account_id: string; licence_type_name: string; holder_name_cipher: Uint8Array; revoked: boolean }[]
    >`
      SELECT c.account_id, c.licence_type_name, c.holder_name_cipher,
             d.ended_at IS NOT NULL AS revoked
      FROM relayed_credential c JOIN device d ON d.id = c.device_id
      WHERE c.credential_id = ${new Uint8Array(credentialId)}`
    if (!row) return null
    return {
      accountId: row.account_id,
      licenceTypeName: row.licence_type_name,
      holderName: await this.cipher.decrypt('relayed_credential.holder_name', row.holder_name_cipher),
      revoked: row.revoked,
    }
  }

  /** Living credentials of ended devices that the repository has not been told to revoke yet. */
  async toRevoke(limit: number): Promise<string[]> {
    const rows = await this.database.prisma.$queryRaw<{ id: string }[]>`
      SELECT encode(c.credential_id, 'hex') AS id
      FROM relayed_credential c JOIN device d ON d.id = c.device_id
      WHERE d.ended_at IS NOT NULL AND c.revoked_at IS NULL AND c.expires_at > now()
      LIMIT ${limit}`
    return rows.map(({ id }) => id)
  }

  async markRevoked(credentialIds: string[]): Promise<void> {
    await this.database.prisma.relayedCredential.updateMany({
      where: { credentialId: { in: credentialIds.map((id) => new Uint8Array(Buffer.from(id, 'hex'))) } },
      data: { revokedAt: new Date() },
    })
  }

  /** Drops credentials that ended a week ago. */
  async forgetOld(): Promise<void> {
    await this.database.prisma
      .$executeRaw`DELETE FROM relayed_credential WHERE expires_at < now() - interval '7 days'`
  }
}
