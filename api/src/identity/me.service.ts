import { Inject, Injectable } from '@nestjs/common'
import { type Edition, mayVerify } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import { EDITION } from '../config/config.module.js'
import type { Caller } from '../http/caller.js'
import { AccountRepository } from './account.repository.js'
import { DeviceRepository } from './device.repository.js'
import { maskName, maskPhone } from './masking.js'
import { SessionRepository } from './session.repository.js'

@Injectable()
export class MeService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly devices: DeviceRepository,
    private readonly sessions: SessionRepository,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  /** What a session may know of its own owner; the full name from L3 on. */
  async read(caller: Caller): Promise<AnswerOf<'readMe'>> {
    const [account, device] = await Promise.all([
      this.accounts.byId(caller.accountId),
      this.devices.byId(caller.deviceId),
    ])
    return {
      level: caller.level,
      maskedName: account.person && maskName(account.person.name),
      name: caller.level === 'L3' ? (account.person?.name ?? null) : null,
      maskedPhone: maskPhone(account.phone),
      device: { id: device.id, name: device.name, activated: device.activatedAt !== null },
      clerk: await this.clerkOf(caller),
    }
  }

  async phoneOf(accountId: string): Promise<string> {
    return (await this.accounts.byId(accountId)).phone
  }

  private async clerkOf(caller: Caller): Promise<AnswerOf<'readMe'>['clerk']> {
    if (!caller.clerk) return null
    const { organisation, post } = caller.clerk
    return {
      name: (await this.sessions.clerkName(caller.sessionId)) ?? '',
      post,
      organisation: { code: organisation.code, name: organisation.name, division: organisation.division },
      scenes: this.edition.scenes
        .filter((scene) => mayVerify(scene, organisation.kinds))
        .map(({ code, name }) => ({ code, name })),
    }
  }
}
