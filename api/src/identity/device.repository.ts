import { Injectable } from '@nestjs/common'
import { Database, type Transaction } from '../database/database.service.js'
import { BlindIndex } from '../security/blind-index.js'

export interface DeviceDescription {
  /** Secret id that the app made for itself; only its keyed digest is stored. */
  id: string
  name: string
  platform: string
}

export interface Device {
  id: string
  name: string
  platform: string
  activatedAt: Date | null
  lastUsedAt: Date
  endedAt: Date | null
}

const fields = {
  id: true,
  name: true,
  platform: true,
  activatedAt: true,
  lastUsedAt: true,
  endedAt: true,
} as const

@Injectable()
export class DeviceRepository {
  constructor(
    private readonly database: Database,
    private readonly index: BlindIndex,
  ) {}

  /** The living device of this account, made when new. An app whose device was ended gets a new one, not activated. */
  async signIn(accountId: string, device: DeviceDescription): Promise<Device> {
    const clientIndex = this.index.of('device', device.id)
    await this.database.prisma.$executeRaw`
      INSERT INTO device (id, account_id, client_index, name, platform)
      VALUES (gen_random_uuid(), ${accountId}::uuid, ${clientIndex}, ${device.name}, ${device.platform})
      ON CONFLICT (account_id, client_index) WHERE ended_at IS NULL
      DO UPDATE SET name = excluded.name, last_used_at = now()`
    return this.database.prisma.device.findFirstOrThrow({
      where: { accountId, clientIndex, endedAt: null },
      select: fields,
    })
  }

  byId(id: string): Promise<Device> {
    return this.database.prisma.device.findUniqueOrThrow({ where: { id }, select: fields })
  }

  list(accountId: string): Promise<Device[]> {
    return this.database.prisma.device.findMany({
      where: { accountId },
      orderBy: { lastUsedAt: 'desc' },
      take: 50,
      select: fields,
    })
  }

  async activate(id: string, evidence: { evidence: string; source: string }, tx: Transaction): Promise<void> {
    await tx.device.update({
      where: { id },
      data: {
        activatedAt: new Date(),
        activationEvidence: evidence.evidence,
        activationSource: evidence.source,
      },
    })
  }

  /** Ends a device of this account with its sessions; false when there is no such device. */
  async end(accountId: string, id: string, tx: Transaction): Promise<boolean> {
    const at = new Date()
    const { count } = await tx.device.updateMany({
      where: { id, accountId, endedAt: null },
      data: { endedAt: at },
    })
    await tx.session.updateMany({
      where: { deviceId: id, endedAt: null, device: { accountId } },
      data: { endedAt: at, endReason: 'device_ended' },
    })
    return count > 0
  }
}
