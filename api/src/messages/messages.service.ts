import { Injectable } from '@nestjs/common'
import type { AnswerOf } from '@zhangban/contracts'
import { Database, type Transaction } from '../database/database.service.js'
import { FieldCipher } from '../security/field-cipher.js'

export type Notice = AnswerOf<'readHome'>['notices'][number]

/** The in-app inbox. A message is written in the same transaction as what it tells of. */
@Injectable()
export class Messages {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  async send(
    accountId: string,
    message: { kind: Notice['kind']; title: string; body: string },
    tx: Transaction = this.database.prisma,
  ): Promise<void> {
    await tx.message.create({
      data: {
        accountId,
        kind: message.kind,
        title: message.title,
        bodyCipher: await this.cipher.encrypt('message.body', message.body),
      },
    })
  }

  /** The newest messages. */
  async latest(accountId: string, limit: number): Promise<Notice[]> {
    const rows = await this.database.prisma.message.findMany({
      where: { accountId },
      orderBy: { at: 'desc' },
      take: limit,
    })
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        kind: row.kind as Notice['kind'],
        title: row.title,
        body: await this.cipher.decrypt('message.body', row.bodyCipher),
        at: row.at.toISOString(),
        read: row.readAt !== null,
      })),
    )
  }

  /** Marks one's own messages; ids of others are ignored. */
  async markRead(accountId: string, ids: string[]): Promise<void> {
    await this.database.prisma.message.updateMany({
      where: { accountId, id: { in: ids }, readAt: null },
      data: { readAt: new Date() },
    })
  }
}
