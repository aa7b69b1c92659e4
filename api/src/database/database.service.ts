import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@prisma/client'
import { ENV } from '../config/config.module.js'
import type { Env } from '../config/env.js'

export type Transaction = Prisma.TransactionClient

/** The one connection pool; only repositories use it. */
@Injectable()
export class Database implements OnModuleDestroy {
  readonly prisma: PrismaClient

  constructor(@Inject(ENV) env: Env) {
    this.prisma = new PrismaClient({
      adapter: new PrismaPg({ connectionString: env.DATABASE_URL, max: 20 }),
      transactionOptions: { maxWait: 5_000, timeout: 10_000 },
    })
  }

  /** Runs a unit of work; everything in it lands or nothing does. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.prisma.$transaction(work)
  }

  async ping(): Promise<void> {
    await this.prisma.$queryRaw`SELECT 1`
  }

  async onModuleDestroy() {
    await this.prisma.$disconnect()
  }
}
