import { Global, Module } from '@nestjs/common'
import { SessionReader } from '../http/access.guard.js'
import { AccountRepository } from './account.repository.js'
import { DeviceRepository } from './device.repository.js'
import { DeviceService } from './device.service.js'
import { IdentityController, SignInController } from './identity.controller.js'
import { MeService } from './me.service.js'
import { RealNameService } from './real-name.service.js'
import { SessionRepository } from './session.repository.js'
import { SessionService } from './session.service.js'
import { SmsCodeRepository } from './sms-code.repository.js'
import { SmsSignInService } from './sms-sign-in.service.js'
import { WechatSignInService } from './wechat-sign-in.service.js'

@Global()
@Module({
  controllers: [SignInController, IdentityController],
  providers: [
    AccountRepository,
    DeviceRepository,
    SessionRepository,
    SmsCodeRepository,
    MeService,
    SessionService,
    { provide: SessionReader, useExisting: SessionService },
    SmsSignInService,
    WechatSignInService,
    RealNameService,
    DeviceService,
  ],
  exports: [AccountRepository, SessionReader, MeService, SessionRepository, SmsCodeRepository],
})
export class IdentityModule {}
