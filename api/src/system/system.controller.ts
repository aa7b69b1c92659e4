import { Controller } from '@nestjs/common'
import type { AnswerOf } from '@zhangban/contracts'
import { openApiDocument } from '@zhangban/contracts/schemas'
import { Route } from '../http/route.decorator.js'

const document = openApiDocument('0.1.0')

@Controller()
export class SystemController {
  @Route('readTime')
  readTime(): AnswerOf<'readTime'> {
    return { now: new Date().toISOString() }
  }

  @Route('readOpenApi')
  readOpenApi() {
    return document
  }
}
