import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { RequestOf, RouteName } from '@zhangban/contracts'
import { personaNamed } from '@zhangban/province-sandbox/testing'
import {
  call as callThrough,
  type CallOptions,
  Actor as GeneralActor,
  type Transport,
} from '../../src/testing'
import type { TestApi } from './test-api'

/** Goes through the whole server without a socket. */
export const through =
  (app: NestFastifyApplication): Transport =>
  async ({ method, url, headers, payload }) => {
    const response = await app.inject({ method, url, headers, ...(payload !== undefined && { payload }) })
    return { status: response.statusCode, body: response.body, headers: response.headers }
  }

export const call = <N extends RouteName>(
  api: TestApi,
  name: N,
  request?: RequestOf<N> | Record<string, never>,
  options?: CallOptions,
) => callThrough(through(api.app), name, request, options)

/** A persona of the sandbox as an actor of one test. */
export class Actor extends GeneralActor {
  constructor(api: TestApi, name: string) {
    super(through(api.app), personaNamed(name), api.sandbox.console)
  }
}
