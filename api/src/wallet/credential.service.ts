import { createHash } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import { type Edition, sceneOf } from '@zhangban/catalogue'
import type { AnswerOf, ErrorCode } from '@zhangban/contracts'
import { LicenceRepositoryPort, type SignCredentialOutcome } from '@zhangban/province'
import { EDITION } from '../config/config.module.js'
import { type Caller, reaches } from '../http/caller.js'
import { ProblemError } from '../http/problem-error.js'
import type { InputOf } from '../http/route.decorator.js'
import { Failpoint } from '../security/failpoint.js'
import { RateLimiter } from '../security/rate-limiter.js'
import { CredentialRepository } from './credential.repository.js'
import { statusOf } from './licence-view.js'
import { WalletService } from './wallet.service.js'

const refusals: Record<Exclude<SignCredentialOutcome['outcome'], 'signed'>, ErrorCode> = {
  licence_not_found: 'licence_not_found',
  licence_not_valid: 'licence_not_valid',
  scene_not_allowed: 'scene_not_allowed',
  nonce_rejected: 'credential_nonce_rejected',
  proof_rejected: 'holder_key_proof_rejected',
}

/** Relays scene credentials: the repository checks the proofs and signs; this side decides who may ask for which licence. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly repository: LicenceRepositoryPort,
    private readonly wallet: WalletService,
    private readonly credentials: CredentialRepository,
    private readonly limiter: RateLimiter,
    private readonly failpoint: Failpoint,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  nonce(): Promise<AnswerOf<'requestCredentialNonce'>> {
    return this.repository.credentialNonce()
  }

  async issue(
    caller: Caller,
    request: InputOf<'issueCredentials'>['body'],
  ): Promise<AnswerOf<'issueCredentials'>> {
    const scene = sceneOf(this.edition, request.scene)
    if (!scene) throw new ProblemError('scene_not_allowed')
    if (!reaches(caller.level, scene.level))
      throw new ProblemError('step_up_required', { neededLevel: scene.level })
    await this.limiter.take({ key: `credentials:${caller.accountId}`, limit: 240, windowSeconds: 3600 })

    const { licence, holder } = await this.wallet.findOwn(caller, request.licence)
    if (!scene.licenceTypes.some((type) => type === licence.type)) throw new ProblemError('scene_not_allowed')
    if (statusOf(licence) !== 'valid') throw new ProblemError('licence_not_valid')

    const answer = await this.repository.signCredential({
      // The nonce is used once: a repeat after a lost answer asks for the same credentials again.
      reference: createHash('sha256').update(`${caller.accountId}:${request.nonce}`).digest('hex'),
      licenceIdentifier: licence.identifier,
      scene: scene.code,
      nonce: request.nonce,
      holderKeys: request.holderKeys,
    })
    if (answer.outcome !== 'signed') throw new ProblemError(refusals[answer.outcome])
    this.failpoint.reach('credentials.after_signing')
    await this.credentials.save(answer.credentials, {
      accountId: caller.accountId,
      deviceId: caller.deviceId,
      scene: scene.code,
      licenceTypeName: licence.typeName,
      holderName: holder.name,
    })
    return { credentials: answer.credentials }
  }

  /** Tells the repository of credentials whose device has ended; what it does not answer is tried again later. */
  async revokeEnded(): Promise<number> {
    const ids = await this.credentials.toRevoke(500)
    if (!ids.length) return 0
    await this.repository.revokeCredentials(ids)
    await this.credentials.markRevoked(ids)
    return ids.length
  }
}
