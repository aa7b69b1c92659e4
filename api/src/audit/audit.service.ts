import { Injectable } from '@nestjs/common'
import type { Transaction } from '../database/database.service.js'
import { Database } from '../database/database.service.js'
import { currentRequest } from '../http/request-context.js'

export interface AuditEvent {
  /** `account:<id>`, `clerk:<organisation>/<staff number>` or `system`. */
  actor: string
  /** Past tense: `licence.looked_at`, `device.activated`. */
  action: string
  /** What it was done to, by opaque id. */
  subject?: string
  outcome: string
  /** Facts without personal data. */
  detail?: Record<string, string | number | boolean | null>
}

/** Appends to the audit; entries can be neither changed nor removed by the api's database role. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  async append(event: AuditEvent, tx: Transaction = this.database.prisma): Promise<void> {
    await tx.auditEntry.create({
      data: {
        at: new Date(),
        actor: event.actor,
        action: event.action,
        subject: event.subject ?? null,
        outcome: event.outcome,
        requestId: currentRequest()?.requestId ?? 'background',
        detail: event.detail ?? {},
      },
    })
  }
}
