import { Injectable } from '@nestjs/common'
import { Database } from '../database/database.service.js'
import { BlindIndex } from '../security/blind-index.js'
import { FieldCipher } from '../security/field-cipher.js'

export interface Copy<T> {
  value: T
  asOf: Date
}

const FIELD = 'wallet_copy'

/** Last good answers of platforms, encrypted, for the time when they do not answer. */
@Injectable()
export class CopyRepository {
  constructor(
    private readonly database: Database,
    private readonly index: BlindIndex,
    private readonly cipher: FieldCipher,
  ) {}

  async save(key: string, value: unknown): Promise<void> {
    const holderIndex = this.index.of('holder', key)
    const cipher = await this.cipher.encrypt(FIELD, JSON.stringify(value))
    const asOf = new Date()
    await this.database.prisma.walletCopy.upsert({
      where: { holderIndex },
      create: { holderIndex, cipher, asOf },
      update: { cipher, asOf },
    })
  }

  async load<T>(key: string): Promise<Copy<T> | null> {
    const row = await this.database.prisma.walletCopy.findUnique({
      where: { holderIndex: this.index.of('holder', key) },
    })
    return row && { value: JSON.parse(await this.cipher.decrypt(FIELD, row.cipher)) as T, asOf: row.asOf }
  }
}
