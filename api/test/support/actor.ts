import { randomBytes, randomUUID } from 'node:crypto'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { type AnswerOf, type Problem, type RequestOf, type RouteName, routes } from '@zhangban/contracts'
import { present, proveHolderKey, type Signer } from '@zhangban/licence-code'
import { generateNodeKey, nodeRandom } from '@zhangban/licence-code/node'
import { personaNamed } from '@zhangban/province-sandbox/testing'
import type { TestApi } from './test-api'

export interface Answer<T> {
  status: number
  body: T
  problem: Problem
  headers: Record<string, unknown>
}

interface CallOptions {
  token?: string | undefined
  idempotencyKey?: string
  app?: NestFastifyApplication
}

/** Calls a route of the table through the whole server. */
export async function call<N extends RouteName>(
  api: TestApi,
  name: N,
  request: RequestOf<N> | Record<string, never> = {},
  { token, idempotencyKey = randomUUID(), app = api.app }: CallOptions = {},
): Promise<Answer<AnswerOf<N>>> {
  const { method, path } = routes[name]
  const { params = {}, query = {}, body } = request as { params?: object; query?: object; body?: unknown }
  const url = Object.entries(params).reduce(
    (filled, [key, value]) => filled.replace(`:${key}`, encodeURIComponent(String(value))),
    path as string,
  )
  const response = await app.inject({
    method,
    url,
    query: query as Record<string, string>,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'idempotency-key': idempotencyKey,
    },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  })
  const parsed: unknown = response.body ? JSON.parse(response.body) : undefined
  return { status: response.statusCode, body: parsed as AnswerOf<N>, problem: parsed as Problem, headers: response.headers }
}

/** A person with a phone and an app on it, doing what people do. */
export class Actor {
  token?: string
  refreshToken?: string
  readonly deviceSecret = randomBytes(24).toString('base64url')
  readonly persona

  constructor(
    readonly api: TestApi,
    name: string,
  ) {
    this.persona = personaNamed(name)
  }

  call<N extends RouteName>(name: N, request: RequestOf<N> | Record<string, never> = {}, options: CallOptions = {}) {
    return call(this.api, name, request, { token: this.token, ...options })
  }

  async signsIn(phone = this.persona.phone ?? ''): Promise<this> {
    expect((await this.call('requestSmsCode', { body: { phone } })).status).toBe(202)
    const code = (await this.api.sandbox.console.latestSmsCode(phone)) ?? ''
    const device = { id: this.deviceSecret, name: '测试手机', platform: 'h5' as const }
    const answer = await this.call('signInBySms', { body: { phone, code, device } })
    expect(answer.status).toBe(201)
    this.token = answer.body.accessToken
    this.refreshToken = answer.body.refreshToken
    return this
  }

  async provesRealName(): Promise<this> {
    const { name, idNumber } = this.persona
    expect((await this.call('proveRealName', { body: { name, idNumber } })).status).toBe(200)
    return this
  }

  async activatesDevice(): Promise<this> {
    const code = await this.api.sandbox.console.activationCode(this.persona.idNumber)
    expect((await this.call('activateDevice', { body: { code } })).status).toBe(200)
    return this
  }

  /** From nothing to an activated device. */
  async joins(): Promise<this> {
    await this.signsIn()
    await this.provesRealName()
    return this.activatesDevice()
  }

  async licenceOf(type: string): Promise<string> {
    const { body } = await this.call('readWallet')
    const card = body.licences.find((licence) => licence.type === type)
    if (!card) throw new Error(`${this.persona.name} has no ${type}`)
    return card.identifier
  }

  /** Asks for credentials and keeps the key of the first. */
  async credentialFor(scene: string, type: string): Promise<{ credential: Uint8Array; holderKey: Signer }> {
    const licence = await this.licenceOf(type)
    const { signer } = generateNodeKey()
    const { body } = await this.call('requestCredentialNonce')
    const proof = await proveHolderKey(signer, Buffer.from(body.nonce, 'base64url'))
    const holderKeys = [
      {
        publicKey: Buffer.from(signer.publicKey.bytes).toString('base64url'),
        proof: Buffer.from(proof).toString('base64url'),
      },
    ]
    const answer = await this.call('issueCredentials', { body: { licence, scene, nonce: body.nonce, holderKeys } })
    if (answer.status !== 201) throw new Error(`No credential: ${answer.problem.code}`)
    const credential = Buffer.from(answer.body.credentials[0]?.credential ?? '', 'base64url')
    return { credential, holderKey: signer }
  }

  /** The text of a live code. */
  async presents(scene: string, type: string, clock = Date.now): Promise<string> {
    return present(await this.credentialFor(scene, type), { clock, random: nodeRandom })
  }

  scans(text: string, verificationId: string = randomUUID(), options: CallOptions = {}) {
    return this.call('verifyPresentation', { body: { verificationId, text } }, options)
  }
}
