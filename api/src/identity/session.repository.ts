import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { StaffPost } from '@zhangban/province'
import { Database } from '../database/database.service.js'
import type { Caller, ClerkPost } from '../http/caller.js'
import { FieldCipher } from '../security/field-cipher.js'

export interface TokenPair {
  access: string
  accessExpiresAt: Date
  refresh: string
  refreshExpiresAt: Date
}

export interface RefreshableSession {
  id: string
  deviceId: string
  accountId: string
  expiresAt: Date
  hasClerk: boolean
}

export type RefreshLookup =
  | { state: 'live'; session: RefreshableSession }
  | { state: 'reused'; sessionId: string; accountId: string }
  | { state: 'unknown' }

const digest = (token: string) => new Uint8Array(createHash('sha256').update(token).digest())

@Injectable()
export class SessionRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  async create(
    deviceId: string,
    tokens: TokenPair,
    expiresAt: Date,
    clerk: StaffPost | null,
  ): Promise<string> {
    const row = await this.database.prisma.session.create({
      data: {
        deviceId,
        expiresAt,
        ...columns(tokens),
        ...(clerk && { clerk: { create: await this.clerkColumns(clerk) } }),
      },
      select: { id: true },
    })
    return row.id
  }

  /** Who holds this access token, or null when it has expired, was ended or never existed. */
  caller(accessToken: string): Promise<Caller | null> {
    return this.findCaller({ accessHash: digest(accessToken) })
  }

  callerOf(sessionId: string): Promise<Caller | null> {
    return this.findCaller({ id: sessionId })
  }

  private async findCaller(
    where: { accessHash: Uint8Array<ArrayBuffer> } | { id: string },
  ): Promise<Caller | null> {
    const row = await this.database.prisma.session.findUnique({
      where,
      select: {
        id: true,
        accessExpiresAt: true,
        endedAt: true,
        device: {
          select: {
            id: true,
            activatedAt: true,
            endedAt: true,
            accountId: true,
            account: { select: { realNameAt: true } },
          },
        },
        clerk: true,
      },
    })
    if (!row || row.endedAt || row.device.endedAt || row.accessExpiresAt <= new Date()) return null
    const realName = row.device.account.realNameAt !== null
    return {
      accountId: row.device.accountId,
      sessionId: row.id,
      deviceId: row.device.id,
      level: realName ? (row.device.activatedAt ? 'L3' : 'L2') : 'L1',
      clerk: row.clerk && toPost(row.clerk),
    }
  }

  async findByRefresh(refreshToken: string): Promise<RefreshLookup> {
    const hash = digest(refreshToken)
    const row = await this.database.prisma.session.findUnique({
      where: { refreshHash: hash },
      select: {
        id: true,
        deviceId: true,
        expiresAt: true,
        endedAt: true,
        refreshExpiresAt: true,
        clerk: { select: { sessionId: true } },
        device: { select: { accountId: true } },
      },
    })
    if (row) {
      if (row.endedAt || row.refreshExpiresAt <= new Date() || row.expiresAt <= new Date())
        return { state: 'unknown' }
      return {
        state: 'live',
        session: {
          id: row.id,
          deviceId: row.deviceId,
          accountId: row.device.accountId,
          expiresAt: row.expiresAt,
          hasClerk: row.clerk !== null,
        },
      }
    }
    const spent = await this.database.prisma.spentRefreshToken.findUnique({
      where: { hash },
      select: { sessionId: true, session: { select: { device: { select: { accountId: true } } } } },
    })
    if (spent)
      return { state: 'reused', sessionId: spent.sessionId, accountId: spent.session.device.accountId }
    return { state: 'unknown' }
  }

  /** Exchanges the refresh token for a new pair; false when another exchange of the same token came first. */
  rotate(sessionId: string, spentToken: string, tokens: TokenPair): Promise<boolean> {
    const hash = digest(spentToken)
    return this.database.transaction(async (tx) => {
      const { count } = await tx.session.updateMany({
        where: { id: sessionId, refreshHash: hash, endedAt: null },
        data: columns(tokens),
      })
      if (!count) return false
      await tx.spentRefreshToken.create({ data: { hash, sessionId } })
      await tx.device.updateMany({
        where: { sessions: { some: { id: sessionId } } },
        data: { lastUsedAt: new Date() },
      })
      return true
    })
  }

  async replaceClerk(sessionId: string, clerk: StaffPost | null): Promise<void> {
    const data = clerk && (await this.clerkColumns(clerk))
    await this.database.transaction(async (tx) => {
      await tx.clerk.deleteMany({ where: { sessionId } })
      if (data) await tx.clerk.create({ data: { sessionId, ...data } })
    })
  }

  async clerkName(sessionId: string): Promise<string | null> {
    const row = await this.database.prisma.clerk.findUnique({
      where: { sessionId },
      select: { nameCipher: true },
    })
    return row && this.cipher.decrypt('clerk.name', row.nameCipher)
  }

  /** Accounts of an organisation's supervisors who are signed in at their post. */
  async supervisorsOf(organisationCode: string): Promise<string[]> {
    const rows = await this.database.prisma.session.findMany({
      where: { endedAt: null, expiresAt: { gt: new Date() }, clerk: { organisationCode, supervisor: true } },
      select: { device: { select: { accountId: true } } },
    })
    return [...new Set(rows.map(({ device }) => device.accountId))]
  }

  async end(sessionId: string, reason: 'signed_out' | 'refresh_reused'): Promise<boolean> {
    const { count } = await this.database.prisma.session.updateMany({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: new Date(), endReason: reason },
    })
    return count > 0
  }

  /** Drops families that ended or ran out over a month ago. */
  async forgetOld(): Promise<void> {
    await this.database.prisma.$executeRaw`
      DELETE FROM session WHERE expires_at < now() - interval '30 days' OR ended_at < now() - interval '30 days'`
  }

  private async clerkColumns(clerk: StaffPost) {
    return {
      staffNumber: clerk.staffNumber,
      nameCipher: await this.cipher.encrypt('clerk.name', clerk.name),
      post: clerk.post,
      supervisor: clerk.supervisor,
      organisationCode: clerk.organisation.code,
      organisationName: clerk.organisation.name,
      organisationKinds: clerk.organisation.kinds,
      organisationDivision: clerk.organisation.division,
    }
  }
}

const columns = (tokens: TokenPair) => ({
  accessHash: digest(tokens.access),
  accessExpiresAt: tokens.accessExpiresAt,
  refreshHash: digest(tokens.refresh),
  refreshExpiresAt: tokens.refreshExpiresAt,
})

function toPost(row: {
  staffNumber: string
  post: string
  organisationCode: string
  organisationName: string
  organisationKinds: string[]
  organisationDivision: string
}): ClerkPost {
  return {
    staffNumber: row.staffNumber,
    post: row.post,
    organisation: {
      code: row.organisationCode,
      name: row.organisationName,
      kinds: row.organisationKinds,
      division: row.organisationDivision,
    },
  }
}
