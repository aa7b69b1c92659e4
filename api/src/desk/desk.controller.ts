import { Controller } from '@nestjs/common'
import type { Caller } from '../http/caller.js'
import { CurrentCaller, Input, type InputOf, Route } from '../http/route.decorator.js'
import { DeskService } from './desk.service.js'

@Controller()
export class DeskController {
  constructor(private readonly desk: DeskService) {}

  @Route('listMyVerifications')
  listMyVerifications(@CurrentCaller() caller: Caller, @Input() { query }: InputOf<'listMyVerifications'>) {
    return this.desk.myVerifications(caller, query.cursor)
  }
}
