import { Injectable } from '@nestjs/common'
import { Counter, Histogram, Registry } from 'prom-client'

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** Prometheus metrics of this instance. Labels are route and platform names, never values. */
@Injectable()
export class Metrics {
  readonly registry = new Registry()

  readonly requests = new Histogram({
    name: 'zhangban_http_request_seconds',
    help: 'Answered requests by route and status',
    labelNames: ['route', 'status'],
    buckets,
    registers: [this.registry],
  })

  readonly platformCalls = new Histogram({
    name: 'zhangban_platform_call_seconds',
    help: 'Calls of provincial platforms by operation and outcome',
    labelNames: ['platform', 'operation', 'outcome'],
    buckets,
    registers: [this.registry],
  })

  readonly verdicts = new Counter({
    name: 'zhangban_verdicts_total',
    help: 'Verdicts by scene, outcome and reason',
    labelNames: ['scene', 'outcome', 'reason'],
    registers: [this.registry],
  })
}
