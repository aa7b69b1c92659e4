import { type DynamicModule, Module } from '@nestjs/common'
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core'
import { AuditModule } from './audit/audit.module.js'
import { ConfigModule } from './config/config.module.js'
import type { Env } from './config/env.js'
import { DatabaseModule } from './database/database.module.js'
import { DeskModule } from './desk/desk.module.js'
import { HomeModule } from './home/home.module.js'
import { AccessGuard } from './http/access.guard.js'
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js'
import { IdempotencyRepository } from './http/idempotency.repository.js'
import { ValidationInterceptor } from './http/validation.interceptor.js'
import { IdentityModule } from './identity/identity.module.js'
import { MessagesModule } from './messages/messages.module.js'
import { Health } from './observability/health.js'
import { ObservabilityModule } from './observability/observability.module.js'
import { PresentationModule } from './presentation/presentation.module.js'
import { ProvinceModule } from './province/province.module.js'
import { SecurityModule } from './security/security.module.js'
import { Housekeeping } from './system/housekeeping.service.js'
import { SystemController } from './system/system.controller.js'
import { WalletModule } from './wallet/wallet.module.js'

@Module({})
export class AppModule {
  static with(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(env),
        ObservabilityModule,
        DatabaseModule,
        SecurityModule,
        AuditModule,
        ProvinceModule,
        MessagesModule,
        IdentityModule,
        WalletModule,
        PresentationModule,
        DeskModule,
        HomeModule,
      ],
      controllers: [SystemController],
      providers: [
        Health,
        Housekeeping,
        IdempotencyRepository,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ValidationInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    }
  }
}
