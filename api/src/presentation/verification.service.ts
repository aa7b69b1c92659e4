import { Injectable } from '@nestjs/common'
import { Audit } from '../audit/audit.service.js'
import { Database, type Transaction } from '../database/database.service.js'
import type { Caller, ClerkPost } from '../http/caller.js'
import { ProblemError } from '../http/problem-error.js'
import type { InputOf } from '../http/route.decorator.js'
import { Messages } from '../messages/index.js'
import { Metrics } from '../observability/metrics.js'
import { Failpoint } from '../security/failpoint.js'
import { type Examined, Examination } from './examination.service.js'
import { licenceTypeName } from './licence-type-name.js'
import { type Finding, toVerdict, type Verdict } from './verdict.js'
import { type Consumption, VerificationRepository } from './verification.repository.js'

type Request = InputOf<'verifyPresentation'>['body']

/**
 * Online verification: examine, then use up the code, write the record, the audit entry and the holder's message in one
 * transaction. The clerk's verification id makes a repeat harmless: it gets the stored verdict.
 */
@Injectable()
export class VerificationService {
  constructor(
    private readonly examination: Examination,
    private readonly verifications: VerificationRepository,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly messages: Messages,
    private readonly metrics: Metrics,
    private readonly failpoint: Failpoint,
  ) {}

  async verify(caller: Caller, clerk: ClerkPost, request: Request): Promise<Verdict> {
    const stored = await this.stored(caller, request)
    if (stored) return stored
    const examined = await this.examination.examine(request.text, clerk)
    this.failpoint.reach('verification.before_transaction')
    const verdict = await this.settle(examined, { caller, clerk, request })
    this.failpoint.reach('verification.after_commit')
    if (!verdict) return (await this.stored(caller, request)) ?? this.verify(caller, clerk, request)
    this.metrics.verdicts.inc({
      scene: verdict.scene?.code ?? '',
      outcome: verdict.outcome,
      reason: verdict.reason ?? '',
    })
    return verdict
  }

  /** @throws ProblemError `verification_id_taken` for another clerk's id or another text under the same id */
  private async stored(caller: Caller, request: Request): Promise<Verdict | null> {
    const stored = await this.verifications.find(request.verificationId)
    if (!stored) return null
    if (stored.clerkAccountId !== caller.accountId || !stored.sameText(request.text))
      throw new ProblemError('verification_id_taken')
    return stored.verdict
  }

  /** Null when the same verification id was settled meanwhile. */
  private settle(examined: Examined, scan: { caller: Caller; clerk: ClerkPost; request: Request }) {
    const { caller, clerk, request } = scan
    const at = new Date()
    return this.database.transaction(async (tx) => {
      const finding = await this.useUp(examined.finding, { clerk, request, at }, tx)
      this.failpoint.reach('verification.after_consume')
      const verdict = toVerdict(finding, {
        verificationId: request.verificationId,
        purpose: request.purpose ?? finding.scene?.name ?? '核验证照',
        licenceTypeName:
          examined.relayed?.licenceTypeName ?? licenceTypeName(finding.presentation?.licenceType),
        at,
      })
      const { relayed } = examined
      const recorded = await this.verifications.record(
        {
          verdict,
          text: request.text,
          caller,
          clerk,
          at,
          credentialId: finding.presentation?.credentialId ?? null,
          holder:
            relayed && isGenuine(finding) ? { accountId: relayed.accountId, name: relayed.holderName } : null,
        },
        tx,
      )
      if (!recorded) return null
      this.failpoint.reach('verification.after_record')
      await this.tell(verdict, { clerk, holderAccountId: relayed?.accountId }, tx)
      this.failpoint.reach('verification.before_commit')
      return verdict
    })
  }

  /** Consumes the code of a decided finding. A code used before under another verification is replayed. */
  private async useUp(
    finding: Finding,
    { clerk, request, at }: { clerk: ClerkPost; request: Request; at: Date },
    tx: Transaction,
  ): Promise<Finding> {
    const { presentation } = finding
    if (!presentation || !consumes(finding)) return finding
    const use = { verificationId: request.verificationId, organisationCode: clerk.organisation.code, at }
    if (await this.verifications.consume(presentation, use, tx)) return finding
    const first = await this.verifications.consumption(presentation.credentialId, presentation.tokenId, tx)
    if (first?.verificationId === request.verificationId) return finding
    return {
      ...finding,
      outcome: 'invalid',
      reason: 'replayed',
      firstUsedAt: first && sameOrganisation(first, clerk) ? first.at.toISOString() : null,
    }
  }

  private async tell(
    verdict: Verdict,
    { clerk, holderAccountId }: { clerk: ClerkPost; holderAccountId: string | undefined },
    tx: Transaction,
  ): Promise<void> {
    await this.audit.append(
      {
        actor: `clerk:${clerk.organisation.code}/${clerk.staffNumber}`,
        action: 'licence.verified',
        subject: verdict.verificationId,
        outcome: verdict.outcome,
        detail: {
          scene: verdict.scene?.code ?? null,
          reason: verdict.reason,
          purpose: verdict.purpose,
          holder: holderAccountId ? `account:${holderAccountId}` : null,
          fields: verdict.fields.map(({ name }) => name).join(' '),
        },
      },
      tx,
    )
    if (verdict.outcome !== 'valid' || !holderAccountId) return
    await this.messages.send(
      holderAccountId,
      {
        kind: 'licence_looked_at',
        title: `${clerk.organisation.name}核验了您的${verdict.licenceTypeName}`,
        body: `场景：${verdict.scene?.name}。看到：${[...verdict.fields.map(({ label }) => label), ...(verdict.portrait ? ['照片'] : [])].join('、')}。`,
      },
      tx,
    )
  }
}

const sameOrganisation = (use: Consumption, clerk: ClerkPost) =>
  use.organisationCode === clerk.organisation.code

/** Undecided and malformed scans use nothing up; nor does one that was refused before its status was asked. */
const consumes = (finding: Finding) =>
  finding.outcome === 'valid' || (finding.statusAsOf !== null && finding.outcome === 'invalid')

/** Both signatures held and the clerk was allowed to ask: the holder sees this look. */
const isGenuine = (finding: Finding) =>
  finding.presentation !== null && finding.reason !== 'scene_not_allowed'
