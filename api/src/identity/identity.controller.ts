import { Controller } from '@nestjs/common'
import type { Caller } from '../http/caller.js'
import { CurrentCaller, Input, type InputOf, Route } from '../http/route.decorator.js'
import { DeviceService } from './device.service.js'
import { MeService } from './me.service.js'
import { RealNameService } from './real-name.service.js'
import { SessionService } from './session.service.js'
import { SmsSignInService } from './sms-sign-in.service.js'
import { WechatSignInService } from './wechat-sign-in.service.js'

@Controller()
export class SignInController {
  constructor(
    private readonly sms: SmsSignInService,
    private readonly wechat: WechatSignInService,
    private readonly sessions: SessionService,
  ) {}

  @Route('requestSmsCode')
  requestSmsCode(@Input() { body }: InputOf<'requestSmsCode'>) {
    return this.sms.requestCode(body)
  }

  @Route('signInBySms')
  signInBySms(@Input() { body }: InputOf<'signInBySms'>) {
    return this.sms.signIn(body)
  }

  @Route('signInByWechat')
  signInByWechat(@Input() { body }: InputOf<'signInByWechat'>) {
    return this.wechat.signIn(body)
  }

  @Route('refreshSession')
  refreshSession(@Input() { body }: InputOf<'refreshSession'>) {
    return this.sessions.refresh(body.refreshToken)
  }

  @Route('signOut')
  signOut(@CurrentCaller() caller: Caller) {
    return this.sessions.end(caller)
  }
}

@Controller()
export class IdentityController {
  constructor(
    private readonly me: MeService,
    private readonly realName: RealNameService,
    private readonly devices: DeviceService,
    private readonly sessions: SessionService,
  ) {}

  @Route('readMe')
  readMe(@CurrentCaller() caller: Caller) {
    return this.me.read(caller)
  }

  @Route('proveRealName')
  async proveRealName(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<'proveRealName'>) {
    await this.realName.prove(caller, body)
    return this.me.read(await this.sessions.renewed(caller))
  }

  @Route('activateDevice')
  async activateDevice(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<'activateDevice'>) {
    await this.devices.activate(caller, body.code)
    return this.me.read(await this.sessions.renewed(caller))
  }

  @Route('listDevices')
  listDevices(@CurrentCaller() caller: Caller) {
    return this.devices.list(caller)
  }

  @Route('endDevice')
  endDevice(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<'endDevice'>) {
    return this.devices.end(caller, params.deviceId)
  }
}
