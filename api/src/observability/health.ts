import { Inject, Injectable } from '@nestjs/common'
import { LicenceRepositoryPort, SmsPort, UnifiedIdentityPort, WechatPort } from '@zhangban/province'
import { Database } from '../database/database.service.js'

const DEADLINE_MS = 1_500

export interface Readiness {
  status: 'ready' | 'not_ready'
  database: 'up' | 'down'
  /** Platforms that are away do not make the service unready: their features say so themselves. */
  platforms: Record<string, 'up' | 'down'>
}

@Injectable()
export class Health {
  private stopping = false

  constructor(
    private readonly database: Database,
    @Inject(UnifiedIdentityPort) private readonly identity: UnifiedIdentityPort,
    @Inject(LicenceRepositoryPort) private readonly repository: LicenceRepositoryPort,
    @Inject(WechatPort) private readonly wechat: WechatPort,
    @Inject(SmsPort) private readonly sms: SmsPort,
  ) {}

  /** From now on not ready, so that a load balancer sends nothing new. */
  stop(): void {
    this.stopping = true
  }

  async readiness(): Promise<Readiness> {
    const [database, ...platforms] = await Promise.all([
      answers(this.database.ping()),
      answers(this.identity.ping()),
      answers(this.repository.ping()),
      answers(this.wechat.ping()),
      answers(this.sms.ping()),
    ])
    const names = ['unified_identity', 'licence_repository', 'wechat', 'sms']
    return {
      status: database === 'up' && !this.stopping ? 'ready' : 'not_ready',
      database,
      platforms: Object.fromEntries(names.map((name, at) => [name, platforms[at] ?? 'down'])),
    }
  }
}

function answers(work: Promise<void>): Promise<'up' | 'down'> {
  const late = new Promise<'down'>((resolve) => {
    setTimeout(resolve, DEADLINE_MS, 'down').unref()
  })
  return Promise.race([work.then(() => 'up' as const).catch(() => 'down' as const), late])
}
