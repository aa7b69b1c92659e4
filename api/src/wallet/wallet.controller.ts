import { Controller } from '@nestjs/common'
import type { Caller } from '../http/caller.js'
import { CurrentCaller, Input, type InputOf, Route } from '../http/route.decorator.js'
import { CredentialService } from './credential.service.js'
import { WalletService } from './wallet.service.js'

@Controller()
export class WalletController {
  constructor(
    private readonly wallet: WalletService,
    private readonly credentials: CredentialService,
  ) {}

  @Route('readWallet')
  readWallet(@CurrentCaller() caller: Caller) {
    return this.wallet.read(caller)
  }

  @Route('readLicence')
  readLicence(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<'readLicence'>) {
    return this.wallet.readLicence(caller, params.identifier)
  }

  @Route('requestCredentialNonce')
  requestCredentialNonce() {
    return this.credentials.nonce()
  }

  @Route('issueCredentials')
  issueCredentials(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<'issueCredentials'>) {
    return this.credentials.issue(caller, body)
  }
}
