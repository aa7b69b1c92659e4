import { Module } from '@nestjs/common'
import { WalletModule } from '../wallet/wallet.module.js'
import { HomeController } from './home.controller.js'
import { HomeService } from './home.service.js'

@Module({ imports: [WalletModule], controllers: [HomeController], providers: [HomeService] })
export class HomeModule {}
