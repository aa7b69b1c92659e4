import { Module } from '@nestjs/common'
import { WalletModule } from '../wallet/wallet.module.js'
import { Examination } from './examination.service.js'
import { IssuerKeyRepository } from './issuer-key.repository.js'
import { LooksService } from './looks.service.js'
import { PhotoMismatchService } from './photo-mismatch.service.js'
import { PresentationController } from './presentation.controller.js'
import { Trust } from './trust.service.js'
import { VerificationRepository } from './verification.repository.js'
import { VerificationService } from './verification.service.js'

@Module({
  imports: [WalletModule],
  controllers: [PresentationController],
  providers: [
    IssuerKeyRepository,
    Trust,
    Examination,
    VerificationRepository,
    VerificationService,
    PhotoMismatchService,
    LooksService,
  ],
  exports: [VerificationRepository],
})
export class PresentationModule {}
