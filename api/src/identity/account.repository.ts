import { Injectable } from '@nestjs/common'
import { Database, type Transaction } from '../database/database.service.js'
import { BlindIndex } from '../security/blind-index.js'
import { FieldCipher } from '../security/field-cipher.js'

export interface Account {
  id: string
  phone: string
  person: Person | null
}

export interface Person {
  name: string
  idNumber: string
}

interface AccountRow {
  id: string
  phoneCipher: Uint8Array
  nameCipher: Uint8Array | null
  idCipher: Uint8Array | null
}

@Injectable()
export class AccountRepository {
  constructor(
    private readonly database: Database,
    private readonly index: BlindIndex,
    private readonly cipher: FieldCipher,
  ) {}

  /** The account of a proved phone number, made at its first sign-in. */
  async ofPhone(phone: string): Promise<Account> {
    const phoneIndex = this.index.of('phone', phone)
    const row = await this.database.prisma.account.upsert({
      where: { phoneIndex },
      create: { phoneIndex, phoneCipher: await this.cipher.encrypt('account.phone', phone) },
      update: {},
    })
    return this.toAccount(row)
  }

  async ofWechat(openid: string): Promise<Account | null> {
    const row = await this.database.prisma.account.findUnique({
      where: { wechatIndex: this.index.of('wechat', openid) },
    })
    return row && this.toAccount(row)
  }

  /** Binds a WeChat account; it leaves whichever account it was bound to before. */
  async bindWechat(accountId: string, openid: string): Promise<void> {
    const wechatIndex = this.index.of('wechat', openid)
    await this.database.transaction(async (tx) => {
      await tx.account.updateMany({
        where: { wechatIndex, NOT: { id: accountId } },
        data: { wechatIndex: null },
      })
      await tx.account.update({ where: { id: accountId }, data: { wechatIndex } })
    })
  }

  async byId(id: string): Promise<Account> {
    return this.toAccount(await this.database.prisma.account.findUniqueOrThrow({ where: { id } }))
  }

  /** The account that has proved this id number, if any. */
  async idOfPerson(idNumber: string): Promise<string | null> {
    const row = await this.database.prisma.account.findUnique({
      where: { idIndex: this.index.of('person', idNumber) },
      select: { id: true },
    })
    return row?.id ?? null
  }

  async saveRealName(id: string, person: Person, tx: Transaction): Promise<void> {
    await tx.account.update({
      where: { id },
      data: {
        nameCipher: await this.cipher.encrypt('account.name', person.name),
        idIndex: this.index.of('person', person.idNumber),
        idCipher: await this.cipher.encrypt('account.id_number', person.idNumber),
        realNameAt: new Date(),
      },
    })
  }

  private async toAccount(row: AccountRow): Promise<Account> {
    const person =
      row.nameCipher && row.idCipher
        ? {
            name: await this.cipher.decrypt('account.name', row.nameCipher),
            idNumber: await this.cipher.decrypt('account.id_number', row.idCipher),
          }
        : null
    return { id: row.id, phone: await this.cipher.decrypt('account.phone', row.phoneCipher), person }
  }
}
