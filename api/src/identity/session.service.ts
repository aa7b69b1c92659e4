import { randomBytes } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import type { AnswerOf } from '@zhangban/contracts'
import { type StaffPost, UnifiedIdentityPort } from '@zhangban/province'
import type { Logger } from 'pino'
import { Audit } from '../audit/audit.service.js'
import type { Caller } from '../http/caller.js'
import { SessionReader } from '../http/access.guard.js'
import { ProblemError } from '../http/problem-error.js'
import { Messages } from '../messages/index.js'
import { LOGGER } from '../observability/logger.js'
import type { Account } from './account.repository.js'
import { type DeviceDescription, DeviceRepository } from './device.repository.js'
import { MeService } from './me.service.js'
import { SessionRepository, type TokenPair } from './session.repository.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const ACCESS_LIFE = 10 * MINUTE
const citizenLife = { idle: 30 * DAY, absolute: 90 * DAY }
const clerkLife = { idle: DAY / 3, absolute: DAY / 2 }

type SessionAnswer = AnswerOf<'refreshSession'>

/** Sessions: short access tokens, rotating refresh tokens; a refresh token seen twice ends its family. */
@Injectable()
export class SessionService extends SessionReader {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly devices: DeviceRepository,
    private readonly identity: UnifiedIdentityPort,
    private readonly me: MeService,
    private readonly audit: Audit,
    private readonly messages: Messages,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super()
  }

  async read(accessToken: string): Promise<Caller> {
    const caller = await this.sessions.caller(accessToken)
    if (!caller) throw new ProblemError('session_expired')
    return caller
  }

  /** The same session with the level it has now. */
  async renewed(caller: Caller): Promise<Caller> {
    const renewed = await this.sessions.callerOf(caller.sessionId)
    if (!renewed) throw new ProblemError('session_expired')
    return renewed
  }

  /** Opens a session for a person whose phone number was just proved. */
  async open(
    account: Account,
    description: DeviceDescription,
    way: 'sms' | 'wechat',
  ): Promise<SessionAnswer> {
    const device = await this.devices.signIn(account.id, description)
    const staff = (await this.staffPost(account.phone)) ?? null
    const life = staff ? clerkLife : citizenLife
    const tokens = newTokens(life.idle)
    await this.sessions.create(device.id, tokens, new Date(Date.now() + life.absolute), staff)
    await this.audit.append({
      actor: `account:${account.id}`,
      action: 'session.opened',
      subject: device.id,
      outcome: 'done',
      detail: { way, clerk: staff !== null },
    })
    return this.answer(tokens)
  }

  /**
   * Exchanges a refresh token.
   * @throws ProblemError `session_expired`, or `session_reused` after ending the family
   */
  async refresh(refreshToken: string): Promise<SessionAnswer> {
    const found = await this.sessions.findByRefresh(refreshToken)
    if (found.state === 'reused') await this.endReused(found.sessionId, found.accountId)
    if (found.state !== 'live') throw new ProblemError('session_expired')
    const { session } = found
    const tokens = newTokens(session.hasClerk ? clerkLife.idle : citizenLife.idle, session.expiresAt)
    if (!(await this.sessions.rotate(session.id, refreshToken, tokens)))
      throw new ProblemError('session_expired')
    await this.renewPost(session.id, session.accountId)
    return this.answer(tokens)
  }

  async end(caller: Caller): Promise<void> {
    await this.sessions.end(caller.sessionId, 'signed_out')
    await this.audit.append({
      actor: `account:${caller.accountId}`,
      action: 'session.ended',
      subject: caller.sessionId,
      outcome: 'done',
    })
  }

  private async endReused(sessionId: string, accountId: string): Promise<never> {
    const wasOpen = await this.sessions.end(sessionId, 'refresh_reused')
    if (wasOpen) {
      await this.audit.append({
        actor: `account:${accountId}`,
        action: 'session.refresh_reused',
        subject: sessionId,
        outcome: 'ended',
      })
      await this.messages.send(accountId, {
        kind: 'session_reused',
        title: '已为您退出一处登录',
        body: '一台设备上的登录凭据被重复使用，可能有人复制了它。我们已退出那处登录；不是您本人操作的，请在“我的设备”里检查。',
      })
    }
    throw new ProblemError('session_reused')
  }

  /** A post that ended since ends the clerk's rights; while the register is away, what was known stays. */
  private async renewPost(sessionId: string, accountId: string): Promise<void> {
    const staff = await this.staffPost(await this.me.phoneOf(accountId))
    if (staff !== undefined) await this.sessions.replaceClerk(sessionId, staff)
  }

  private async staffPost(phone: string): Promise<StaffPost | null | undefined> {
    try {
      return await this.identity.findStaff(phone)
    } catch {
      this.logger.warn('the register did not answer the look-up of a post')
      return undefined
    }
  }

  private async answer(tokens: TokenPair): Promise<SessionAnswer> {
    const caller = await this.read(tokens.access)
    return {
      accessToken: tokens.access,
      accessExpiresAt: tokens.accessExpiresAt.toISOString(),
      refreshToken: tokens.refresh,
      refreshExpiresAt: tokens.refreshExpiresAt.toISOString(),
      serverTime: new Date().toISOString(),
      me: await this.me.read(caller),
    }
  }
}

function newTokens(idle: number, notAfter?: Date): TokenPair {
  const now = Date.now()
  const end = Math.min(now + idle, notAfter?.getTime() ?? Number.POSITIVE_INFINITY)
  return {
    access: randomBytes(32).toString('base64url'),
    accessExpiresAt: new Date(Math.min(now + ACCESS_LIFE, end)),
    refresh: randomBytes(32).toString('base64url'),
    refreshExpiresAt: new Date(end),
  }
}
