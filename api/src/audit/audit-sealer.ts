import { Injectable } from '@nestjs/common'
import { Database } from '../database/database.service.js'
import { sealDigest } from './audit-chain.js'

const SEALER_LOCK = 7_041_001
const GENESIS = new Uint8Array(32)

/** Chains finished audit entries: each link covers whole transactions, so a late commit cannot slip in behind it. */
@Injectable()
export class AuditSealer {
  constructor(private readonly database: Database) {}

  /** Seals what has been finished since the last link; one instance at a time. Returns how many entries it took. */
  seal(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [lock] = await tx.$queryRaw<
        { mine: boolean }[]
      >`SELECT pg_try_advisory_xact_lock(${SEALER_LOCK}) AS mine`
      if (!lock?.mine) return 0
      const last = await tx.auditSeal.findFirst({ orderBy: { upToTx: 'desc' } })
      const [snapshot] = await tx.$queryRaw<{ oldest: bigint }[]>`
        SELECT (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint AS oldest`
      if (!snapshot) return 0
      const entries = await tx.auditEntry.findMany({
        where: { tx: { gte: last?.upToTx ?? 0n, lt: snapshot.oldest } },
        orderBy: { id: 'asc' },
      })
      if (!entries.length) return 0
      await tx.auditSeal.create({
        data: {
          upToTx: snapshot.oldest,
          digest: sealDigest(last?.digest ?? GENESIS, entries),
          entries: entries.length,
        },
      })
      return entries.length
    })
  }

  /** Recomputes the chain. Resolves to the first link that does not hold, or null when all do. */
  async firstBrokenLink(): Promise<{ upToTx: bigint; at: Date } | null> {
    let previous: { upToTx: bigint; digest: Uint8Array } = { upToTx: 0n, digest: GENESIS }
    const seals = await this.database.prisma.auditSeal.findMany({ orderBy: { upToTx: 'asc' } })
    for (const seal of seals) {
      const entries = await this.database.prisma.auditEntry.findMany({
        where: { tx: { gte: previous.upToTx, lt: seal.upToTx } },
        orderBy: { id: 'asc' },
      })
      const expected = Buffer.from(sealDigest(previous.digest, entries))
      if (entries.length !== seal.entries || !expected.equals(Buffer.from(seal.digest)))
        return { upToTx: seal.upToTx, at: seal.at }
      previous = seal
    }
    return null
  }
}
