import { Module } from '@nestjs/common'
import { PresentationModule } from '../presentation/presentation.module.js'
import { DeskController } from './desk.controller.js'
import { DeskService } from './desk.service.js'

@Module({ imports: [PresentationModule], controllers: [DeskController], providers: [DeskService] })
export class DeskModule {}
