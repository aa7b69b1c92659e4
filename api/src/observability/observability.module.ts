import { Global, Module } from '@nestjs/common'
import { ENV } from '../config/config.module.js'
import type { Env } from '../config/env.js'
import { createLogger, LOGGER } from './logger.js'
import { Metrics } from './metrics.js'

@Global()
@Module({
  providers: [
    { provide: LOGGER, useFactory: (env: Env) => createLogger(env.LOG_LEVEL), inject: [ENV] },
    Metrics,
  ],
  exports: [LOGGER, Metrics],
})
export class ObservabilityModule {}
