import { Controller, Inject } from '@nestjs/common'
import { type Edition, sceneField } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import { EDITION } from '../config/config.module.js'
import type { Caller } from '../http/caller.js'
import { clerkOf } from '../http/caller.js'
import { CurrentCaller, Input, type InputOf, Route } from '../http/route.decorator.js'
import { LooksService } from './looks.service.js'
import { PhotoMismatchService } from './photo-mismatch.service.js'
import { VerificationService } from './verification.service.js'

@Controller()
export class PresentationController {
  constructor(
    private readonly verifications: VerificationService,
    private readonly photoMismatch: PhotoMismatchService,
    private readonly looks: LooksService,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  @Route('listScenes')
  listScenes(): AnswerOf<'listScenes'> {
    return {
      scenes: this.edition.scenes.map(({ whoMay: _, offlineLimit: __, ...scene }) => ({
        ...scene,
        fields: scene.fields.map(sceneField),
      })),
    }
  }

  @Route('verifyPresentation')
  verifyPresentation(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<'verifyPresentation'>) {
    return this.verifications.verify(caller, clerkOf(caller), body)
  }

  @Route('reportPhotoMismatch')
  reportPhotoMismatch(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<'reportPhotoMismatch'>,
  ) {
    return this.photoMismatch.report(caller, clerkOf(caller), { ...params, note: body.note })
  }

  @Route('listLooks')
  listLooks(@CurrentCaller() caller: Caller, @Input() { query }: InputOf<'listLooks'>) {
    return this.looks.list(caller, query.cursor)
  }
}
