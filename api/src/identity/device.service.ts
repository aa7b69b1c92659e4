import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { AnswerOf } from '@zhangban/contracts'
import { UnifiedIdentityPort } from '@zhangban/province'
import { Audit } from '../audit/audit.service.js'
import { Database } from '../database/database.service.js'
import type { Caller } from '../http/caller.js'
import { ProblemError } from '../http/problem-error.js'
import { Messages } from '../messages/index.js'
import { RateLimiter } from '../security/rate-limiter.js'
import { AccountRepository } from './account.repository.js'
import { DeviceRepository } from './device.repository.js'

const refusals = {
  wrong_code: 'activation_code_wrong',
  expired: 'activation_code_expired',
  already_used: 'activation_code_used',
} as const

@Injectable()
export class DeviceService {
  constructor(
    private readonly devices: DeviceRepository,
    private readonly accounts: AccountRepository,
    private readonly identity: UnifiedIdentityPort,
    private readonly limiter: RateLimiter,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly messages: Messages,
  ) {}

  /** Raises this device to L3 with the one-time code a counter gave out after seeing the paper card. */
  async activate(caller: Caller, code: string): Promise<void> {
    await this.limiter.take({ key: `activation:${caller.accountId}`, limit: 10, windowSeconds: 3600 })
    const { person } = await this.accounts.byId(caller.accountId)
    if (!person) throw new ProblemError('step_up_required', { neededLevel: 'L2' })
    const device = await this.devices.byId(caller.deviceId)
    if (device.activatedAt) return
    const reference = createHash('sha256')
      .update(`${caller.deviceId}:${caller.sessionId}:${code}`)
      .digest('hex')
    const answer = await this.identity.redeemActivationCode({ reference, idNumber: person.idNumber, code })
    if (answer.outcome !== 'activated') {
      await this.audit.append({
        actor: `account:${caller.accountId}`,
        action: 'device.activation_tried',
        subject: caller.deviceId,
        outcome: answer.outcome,
      })
      throw new ProblemError(refusals[answer.outcome])
    }
    await this.database.transaction(async (tx) => {
      await this.devices.activate(caller.deviceId, { evidence: answer.evidence, source: 'counter' }, tx)
      await this.audit.append(
        {
          actor: `account:${caller.accountId}`,
          action: 'device.activated',
          subject: caller.deviceId,
          outcome: 'done',
        },
        tx,
      )
      await this.messages.send(
        caller.accountId,
        {
          kind: 'device_activated',
          title: '本机已激活，可以亮证',
          body: `“${device.name}”已在${answer.counter}激活。不是您本人办的，请在“我的设备”里移除它。`,
        },
        tx,
      )
    })
  }

  async list(caller: Caller): Promise<AnswerOf<'listDevices'>> {
    const devices = await this.devices.list(caller.accountId)
    return {
      devices: devices.map((device) => ({
        id: device.id,
        name: device.name,
        platform: device.platform,
        current: device.id === caller.deviceId,
        activated: device.activatedAt !== null,
        lastUsedAt: device.lastUsedAt.toISOString(),
        endedAt: device.endedAt?.toISOString() ?? null,
      })),
    }
  }

  /** Ends a device at once: its sessions close, its codes are refused here, and the repository is told to revoke them. */
  async end(caller: Caller, deviceId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.devices.end(caller.accountId, deviceId, tx)))
        throw new ProblemError('device_not_found')
      await this.audit.append(
        { actor: `account:${caller.accountId}`, action: 'device.ended', subject: deviceId, outcome: 'done' },
        tx,
      )
      await this.messages.send(
        caller.accountId,
        { kind: 'device_ended', title: '一台设备已移除', body: '它上面的登录和亮证码都已失效。' },
        tx,
      )
    })
  }
}
