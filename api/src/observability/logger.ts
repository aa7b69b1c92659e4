import type { LoggerService } from '@nestjs/common'
import { type Logger, pino } from 'pino'

export const LOGGER = Symbol('LOGGER')

/** One JSON line per event, to standard output. What is logged is chosen field by field; request bodies never are. */
export const createLogger = (level: string): Logger =>
  pino({ level, base: { service: 'api' }, timestamp: pino.stdTimeFunctions.isoTime })

/** Nest's own messages in the same stream. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string) {
    this.logger.debug({ context }, String(message))
  }
  warn(message: unknown, context?: string) {
    this.logger.warn({ context }, String(message))
  }
  error(message: unknown, _stack?: string, context?: string) {
    this.logger.error({ context }, message instanceof Error ? message.name : String(message))
  }
}
