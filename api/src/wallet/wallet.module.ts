import { Module } from '@nestjs/common'
import { CopyRepository } from './copy.repository.js'
import { CredentialRepository } from './credential.repository.js'
import { CredentialService } from './credential.service.js'
import { WalletController } from './wallet.controller.js'
import { WalletService } from './wallet.service.js'
import { WalletSource } from './wallet-source.service.js'

@Module({
  controllers: [WalletController],
  providers: [CopyRepository, CredentialRepository, CredentialService, WalletService, WalletSource],
  exports: [CredentialRepository, CredentialService, WalletService],
})
export class WalletModule {}
