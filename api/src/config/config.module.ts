import { type DynamicModule, Global, Module } from '@nestjs/common'
import { loadEdition } from '@zhangban/catalogue'
import type { Env } from './env.js'

export const ENV = Symbol('ENV')
export const EDITION = Symbol('EDITION')

@Global()
@Module({})
export class ConfigModule {
  static with(env: Env): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: ENV, useValue: env },
        { provide: EDITION, useFactory: () => loadEdition(env.EDITIONS_FOLDER, env.EDITION) },
      ],
      exports: [ENV, EDITION],
    }
  }
}
