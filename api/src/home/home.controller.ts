import { Controller } from '@nestjs/common'
import type { Caller } from '../http/caller.js'
import { OptionalCaller, Route } from '../http/route.decorator.js'
import { HomeService } from './home.service.js'

@Controller()
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @Route('readHome')
  readHome(@OptionalCaller() caller: Caller | undefined) {
    return this.home.read(caller)
  }
}
