import { Global, Module, type OnModuleDestroy } from '@nestjs/common'
import { ModuleRef } from '@nestjs/core'
import {
  type ConnectorHooks,
  HttpLicenceRepository,
  HttpSms,
  HttpUnifiedIdentity,
  HttpWechat,
  LicenceRepositoryPort,
  SmsPort,
  UnifiedIdentityPort,
  WechatPort,
} from '@zhangban/province'
import { ENV } from '../config/config.module.js'
import type { Env } from '../config/env.js'
import { currentRequest } from '../http/request-context.js'
import { Metrics } from '../observability/metrics.js'

const CONNECTOR_HOOKS = Symbol('CONNECTOR_HOOKS')

const hooksOf = (metrics: Metrics): ConnectorHooks => ({
  correlation: () => currentRequest()?.requestId,
  observe: ({ platform, operation, outcome, seconds }) =>
    metrics.platformCalls.observe({ platform, operation, outcome }, seconds),
})

const inject = [ENV, CONNECTOR_HOOKS]

/** The one place that binds ports to connectors. */
@Global()
@Module({
  providers: [
    { provide: CONNECTOR_HOOKS, useFactory: hooksOf, inject: [Metrics] },
    {
      provide: UnifiedIdentityPort,
      useFactory: (env: Env, hooks: ConnectorHooks) =>
        new HttpUnifiedIdentity({ ...env.IDENTITY_PLATFORM, hooks }),
      inject,
    },
    {
      provide: LicenceRepositoryPort,
      useFactory: (env: Env, hooks: ConnectorHooks) =>
        new HttpLicenceRepository({ ...env.LICENCE_REPOSITORY, hooks }),
      inject,
    },
    {
      provide: WechatPort,
      useFactory: (env: Env, hooks: ConnectorHooks) => new HttpWechat({ ...env.WECHAT_PLATFORM, hooks }),
      inject,
    },
    {
      provide: SmsPort,
      useFactory: (env: Env, hooks: ConnectorHooks) => new HttpSms({ ...env.SMS_PLATFORM, hooks }),
      inject,
    },
  ],
  exports: [UnifiedIdentityPort, LicenceRepositoryPort, WechatPort, SmsPort],
})
export class ProvinceModule implements OnModuleDestroy {
  constructor(private readonly modules: ModuleRef) {}

  async onModuleDestroy() {
    const ports = [UnifiedIdentityPort, LicenceRepositoryPort, WechatPort, SmsPort]
    await Promise.all(ports.map((port) => this.modules.get<{ close(): Promise<void> }>(port).close()))
  }
}
