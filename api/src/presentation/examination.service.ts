import { Inject, Injectable } from '@nestjs/common'
import { type Edition, mayVerify, type Scene, sceneOf } from '@zhangban/catalogue'
import { type Presentation, type PresentationVerdict, verifyPresentation } from '@zhangban/licence-code'
import { nodeCrypto } from '@zhangban/licence-code/node'
import { type CredentialStatus, LicenceRepositoryPort, UnifiedIdentityPort } from '@zhangban/province'
import { EDITION } from '../config/config.module.js'
import type { ClerkPost } from '../http/caller.js'
import { CredentialRepository, type RelayedCredential } from '../wallet/index.js'
import { Trust } from './trust.service.js'
import { type Finding, nothingFound, type Reason } from './verdict.js'

const STATUS_DEADLINE_MS = 1_500

export interface Examined {
  finding: Finding
  relayed: RelayedCredential | null
}

/** Looks at one code: signatures, time, scene, the organisation's right, live status, portrait. Writes nothing. */
@Injectable()
export class Examination {
  constructor(
    private readonly trust: Trust,
    private readonly repository: LicenceRepositoryPort,
    private readonly identity: UnifiedIdentityPort,
    private readonly credentials: CredentialRepository,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  async examine(text: string, clerk: ClerkPost): Promise<Examined> {
    const read = await this.read(text)
    if (read === 'stale') return { finding: undecided('trust_stale'), relayed: null }
    const { presentation } = read
    if (!presentation)
      return { finding: invalid(read.outcome === 'invalid' ? read.reason : 'malformed'), relayed: null }

    const relayed = await this.credentials.find(presentation.credentialId)
    const scene = sceneOf(this.edition, presentation.scene) ?? null
    const base = { scene, presentation }
    if (read.outcome === 'invalid') return { finding: invalid(read.reason, base), relayed }
    if (!scene?.modes.includes('show') || !mayVerify(scene, clerk.organisation.kinds))
      return { finding: invalid('scene_not_allowed', base), relayed }
    if (relayed?.revoked) return { finding: invalid('revoked', base), relayed }
    return { finding: await this.live(scene, presentation), relayed }
  }

  private async read(text: string): Promise<PresentationVerdict | 'stale'> {
    const known = await this.trust.keys()
    if (known === 'stale') return 'stale'
    const verdict = await this.judge(text, known.keys)
    if (verdict.outcome === 'valid' || verdict.reason !== 'untrusted_issuer') return verdict
    const renewed = await this.trust.keysAfterUnknown()
    return renewed === 'stale' ? 'stale' : this.judge(text, renewed.keys)
  }

  private judge(text: string, issuerKeys: Parameters<typeof verifyPresentation>[1]['issuerKeys']) {
    return verifyPresentation(
      text,
      { issuerKeys, clock: Date.now, clockSkewSeconds: 0 },
      { crypto: nodeCrypto },
    )
  }

  private async live(scene: Scene, presentation: Presentation): Promise<Finding> {
    const deadline = AbortSignal.timeout(STATUS_DEADLINE_MS)
    const credentialId = Buffer.from(presentation.credentialId).toString('hex')
    const [status, portrait] = await Promise.all([
      beforeAbort(this.repository.credentialStatus(credentialId, deadline), deadline),
      scene.portrait ? beforeAbort(this.portraitOf(presentation), deadline) : null,
    ])
    const base = { scene, presentation }
    if (status === 'late') return undecided('platform_down', base)
    if (!status) return undecided('status_unknown', base)
    const reason = whyNot(status)
    if (reason) return { ...invalid(reason, base), statusAsOf: status.asOf }
    return {
      ...nothingFound,
      ...base,
      outcome: 'valid',
      reason: null,
      statusAsOf: status.asOf,
      longFields: status.longFields,
      portrait: portrait === 'late' ? null : portrait,
    }
  }

  private async portraitOf(presentation: Presentation) {
    const digest = presentation.fields['portrait']
    if (!(digest instanceof Uint8Array)) return null
    const portrait = await this.identity.portraitByDigest(Buffer.from(digest).toString('hex'))
    return (
      portrait && { contentType: portrait.contentType, data: Buffer.from(portrait.bytes).toString('base64') }
    )
  }
}

/** `late` when the platform failed or the deadline came first. */
async function beforeAbort<T>(work: Promise<T>, deadline: AbortSignal): Promise<T | 'late'> {
  const late = new Promise<'late'>((resolve) => {
    if (deadline.aborted) resolve('late')
    else deadline.addEventListener('abort', () => resolve('late'), { once: true })
  })
  return Promise.race([work.catch(() => 'late' as const), late])
}

function whyNot(status: CredentialStatus): Reason | null {
  if (status.credentialStatus === 'revoked') return 'revoked'
  switch (status.licenceStatus) {
    case 'valid':
      return null
    case 'suspended':
      return 'suspended'
    case 'expired':
      return 'expired'
    case 'revoked':
    case 'cancelled':
      return 'revoked'
  }
}

const invalid = (reason: Reason, base: Partial<Finding> = {}): Finding => ({
  ...nothingFound,
  ...base,
  reason,
})
const undecided = (reason: Reason, base: Partial<Finding> = {}): Finding => ({
  ...nothingFound,
  ...base,
  outcome: 'undecided',
  reason,
})
