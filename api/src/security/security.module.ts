import { Global, Module } from '@nestjs/common'
import { ENV } from '../config/config.module.js'
import type { Env } from '../config/env.js'
import { BlindIndex } from './blind-index.js'
import { Failpoint } from './failpoint.js'
import { FieldCipher } from './field-cipher.js'
import { KeyProvider, MasterKeyProvider } from './key-provider.js'
import { RateLimiter } from './rate-limiter.js'

@Global()
@Module({
  providers: [
    {
      provide: KeyProvider,
      useFactory: (env: Env) => new MasterKeyProvider(Buffer.from(env.MASTER_KEY, 'base64')),
      inject: [ENV],
    },
    {
      provide: BlindIndex,
      useFactory: (env: Env) => new BlindIndex(Buffer.from(env.INDEX_KEY, 'base64')),
      inject: [ENV],
    },
    FieldCipher,
    RateLimiter,
    Failpoint,
  ],
  exports: [BlindIndex, FieldCipher, RateLimiter, Failpoint],
})
export class SecurityModule {}
