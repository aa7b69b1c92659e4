import { Controller } from '@nestjs/common'
import type { Caller } from '../http/caller.js'
import { CurrentCaller, Input, type InputOf, Route } from '../http/route.decorator.js'
import { Messages } from './messages.service.js'

@Controller()
export class MessagesController {
  constructor(private readonly messages: Messages) {}

  @Route('markMessagesRead')
  markMessagesRead(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<'markMessagesRead'>) {
    return this.messages.markRead(caller.accountId, body.ids)
  }
}
