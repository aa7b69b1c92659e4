import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Prisma } from '@prisma/client'
import { Database, type Transaction } from '../database/database.service.js'
import type { Caller, ClerkPost } from '../http/caller.js'
import { after, type Position } from '../http/cursor.js'
import { FieldCipher } from '../security/field-cipher.js'
import type { Verdict } from './verdict.js'

const VERDICT = 'verification.verdict'
const HOLDER = 'verification.holder_name'

export interface Consumption {
  verificationId: string
  organisationCode: string
  at: Date
}

export interface NewVerification {
  verdict: Verdict
  text: string
  caller: Caller
  clerk: ClerkPost
  credentialId: Uint8Array | null
  holder: { accountId: string; name: string } | null
  at: Date
}

export interface StoredVerification {
  clerkAccountId: string
  sameText: (text: string) => boolean
  verdict: Verdict
  holderAccountId: string | null
}

const digestOf = (text: string) => new Uint8Array(createHash('sha256').update(text).digest())

@Injectable()
export class VerificationRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  async find(verificationId: string): Promise<StoredVerification | null> {
    const row = await this.database.prisma.verification.findUnique({ where: { id: verificationId } })
    if (!row) return null
    const verdict = row.verdictCipher
      ? (JSON.parse(await this.cipher.decrypt(VERDICT, row.verdictCipher)) as Verdict)
      : emptied(row)
    return {
      clerkAccountId: row.clerkAccountId,
      sameText: (text) => Buffer.from(row.textDigest).equals(Buffer.from(digestOf(text))),
      verdict: { ...verdict, photoMismatchAt: row.photoMismatchAt?.toISOString() ?? null },
      holderAccountId: row.holderAccountId,
    }
  }

  consumption(credentialId: Uint8Array, tokenId: Uint8Array, tx: Transaction): Promise<Consumption | null> {
    return tx.consumedPresentation.findUnique({
      where: {
        credentialId_tokenId: {
          credentialId: new Uint8Array(credentialId),
          tokenId: new Uint8Array(tokenId),
        },
      },
      select: { verificationId: true, organisationCode: true, at: true },
    })
  }

  /** Marks a code as used; false when it was used before. A parallel use waits here for the first one's end. */
  async consume(
    presentation: { credentialId: Uint8Array; tokenId: Uint8Array },
    use: Consumption,
    tx: Transaction,
  ): Promise<boolean> {
    const count = await tx.$executeRaw`
      INSERT INTO consumed_presentation (credential_id, token_id, verification_id, organisation_code, at)
      VALUES (${new Uint8Array(presentation.credentialId)}, ${new Uint8Array(presentation.tokenId)},
              ${use.verificationId}::uuid, ${use.organisationCode}, ${use.at})
      ON CONFLICT DO NOTHING`
    return count > 0
  }

  /** Writes a verification down; false when its id was written meanwhile. */
  async record(entry: NewVerification, tx: Transaction): Promise<boolean> {
    const { verdict, caller, clerk, holder } = entry
    const data: Prisma.VerificationCreateManyInput = {
      id: verdict.verificationId,
      clerkAccountId: caller.accountId,
      staffNumber: clerk.staffNumber,
      organisationCode: clerk.organisation.code,
      organisationName: clerk.organisation.name,
      textDigest: digestOf(entry.text),
      outcome: verdict.outcome,
      reason: verdict.reason,
      scene: verdict.scene?.code ?? null,
      licenceTypeName: verdict.licenceTypeName,
      purpose: verdict.purpose,
      credentialId: entry.credentialId && new Uint8Array(entry.credentialId),
      holderAccountId: holder?.accountId ?? null,
      holderNameCipher: holder && (await this.cipher.encrypt(HOLDER, holder.name)),
      portraitSeen: verdict.portrait !== null,
      verdictCipher: await this.cipher.encrypt(VERDICT, JSON.stringify(verdict)),
      at: entry.at,
    }
    const { count } = await tx.verification.createMany({ data: [data], skipDuplicates: true })
    return count > 0
  }

  async markPhotoMismatch(verificationId: string, note: string | undefined, tx: Transaction): Promise<void> {
    await tx.verification.update({
      where: { id: verificationId },
      data: { photoMismatchAt: new Date(), photoMismatchNote: note ?? null },
    })
  }

  async ofClerk(clerkAccountId: string, position: Position | undefined, limit: number) {
    return this.database.prisma.verification.findMany({
      where: { clerkAccountId, ...after(position) },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: limit,
    })
  }

  async countsSince(clerkAccountId: string, since: Date): Promise<Record<string, number>> {
    const rows = await this.database.prisma.verification.groupBy({
      by: ['outcome'],
      where: { clerkAccountId, at: { gte: since } },
      _count: true,
    })
    return Object.fromEntries(rows.map((row) => [row.outcome, row._count]))
  }

  async ofHolder(holderAccountId: string, position: Position | undefined, limit: number) {
    const rows = await this.database.prisma.verification.findMany({
      where: { holderAccountId, ...after(position) },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: limit,
    })
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        holderName: row.holderNameCipher ? await this.cipher.decrypt(HOLDER, row.holderNameCipher) : '',
      })),
    )
  }

  /** Empties verdicts whose repeat nobody needs any more: field values live ten minutes. */
  async forgetFieldValues(): Promise<void> {
    await this.database.prisma.$executeRaw`
      UPDATE verification SET verdict_cipher = NULL
      WHERE verdict_cipher IS NOT NULL AND at < now() - interval '10 minutes'`
  }

  /** A code lives minutes; that it was used is kept for a week. */
  async forgetOld(): Promise<void> {
    await this.database.prisma
      .$executeRaw`DELETE FROM consumed_presentation WHERE at < now() - interval '7 days'`
  }
}

function emptied(row: {
  id: string
  outcome: string
  reason: string | null
  licenceTypeName: string | null
  purpose: string
  at: Date
}): Verdict {
  return {
    verificationId: row.id,
    outcome: row.outcome as Verdict['outcome'],
    reason: row.reason as Verdict['reason'],
    scene: null,
    licenceTypeName: row.licenceTypeName,
    issuerName: null,
    fields: [],
    portrait: null,
    holderCheck: 'not_available',
    purpose: row.purpose,
    presentedAt: null,
    verifiedAt: row.at.toISOString(),
    statusAsOf: null,
    firstUsedAt: null,
    photoMismatchAt: null,
  }
}
