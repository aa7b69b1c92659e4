import { Global, Module } from '@nestjs/common'
import { MessagesController } from './messages.controller.js'
import { Messages } from './messages.service.js'

@Global()
@Module({ controllers: [MessagesController], providers: [Messages], exports: [Messages] })
export class MessagesModule {}
