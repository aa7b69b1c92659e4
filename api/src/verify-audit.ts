import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module.js'
import { AuditSealer } from './audit/audit-sealer.js'
import { readEnv } from './config/env.js'

/** Recomputes the audit chain and tells the first link that does not hold. */
async function main() {
  const app = await NestFactory.createApplicationContext(AppModule.with(readEnv(process.env)), {
    logger: false,
  })
  const broken = await app.get(AuditSealer).firstBrokenLink()
  await app.close()
  process.stdout.write(broken ? `审计链在 ${broken.at.toISOString()} 处断开\n` : '审计链完整\n')
  process.exit(broken ? 1 : 0)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(2)
})
