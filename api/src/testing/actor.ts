import { randomBytes, randomUUID } from 'node:crypto'
import { type AnswerOf, type Problem, type RequestOf, type RouteName, routes } from '@zhangban/contracts'
import { present, proveHolderKey, type Signer } from '@zhangban/licence-code'
import { generateNodeKey, nodeRandom } from '@zhangban/licence-code/node'

/** One HTTP exchange with a server of the product, however it is reached. */
export type Transport = (request: {
  method: 'GET' | 'POST' | 'DELETE'
  url: string
  headers: Record<string, string>
  payload?: string
}) => Promise<{ status: number; body: string; headers: Record<string, unknown> }>

export interface Answer<T> {
  status: number
  body: T
  problem: Problem
  headers: Record<string, unknown>
}

export interface CallOptions {
  token?: string | undefined
  idempotencyKey?: string
  /** Another instance than the actor's own. */
  via?: Transport
}

/** Calls a route of the table. */
export async function call<N extends RouteName>(
  transport: Transport,
  name: N,
  request: RequestOf<N> | Record<string, never> = {},
  { token, idempotencyKey = randomUUID() }: CallOptions = {},
): Promise<Answer<AnswerOf<N>>> {
  const { method, path } = routes[name]
  const { params = {}, query = {}, body } = request as { params?: object; query?: object; body?: unknown }
  const filled = Object.entries(params).reduce(
    (url, [key, value]) => url.replace(`:${key}`, encodeURIComponent(String(value))),
    path as string,
  )
  const search = new URLSearchParams(query as Record<string, string>).toString()
  const response = await transport({
    method,
    url: search ? `${filled}?${search}` : filled,
    headers: {
      'idempotency-key': idempotencyKey,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  })
  const parsed: unknown = response.body ? JSON.parse(response.body) : undefined
  return {
    status: response.status,
    body: parsed as AnswerOf<N>,
    problem: parsed as Problem,
    headers: response.headers,
  }
}

export interface ActorPersona {
  name: string
  phone: string | null
  idNumber: string
}

/** Where an actor reads its text messages and gets its activation code. */
export interface Surroundings {
  latestSmsCode(phone: string): Promise<string | undefined>
  activationCode(idNumber: string): Promise<string>
}

/** A person with a phone and an app on it, doing what people do. Every step fails loudly. */
export class Actor {
  token?: string
  refreshToken?: string
  readonly deviceSecret = randomBytes(24).toString('base64url')

  constructor(
    readonly transport: Transport,
    readonly persona: ActorPersona,
    readonly surroundings: Surroundings,
  ) {}

  call<N extends RouteName>(
    name: N,
    request: RequestOf<N> | Record<string, never> = {},
    options: CallOptions = {},
  ) {
    return call(options.via ?? this.transport, name, request, { token: this.token, ...options })
  }

  async signsIn(phone = this.persona.phone ?? ''): Promise<this> {
    this.must(202, await this.call('requestSmsCode', { body: { phone } }))
    const code = (await this.surroundings.latestSmsCode(phone)) ?? ''
    const device = { id: this.deviceSecret, name: '测试手机', platform: 'h5' as const }
    const body = this.must(201, await this.call('signInBySms', { body: { phone, code, device } }))
    this.token = body.accessToken
    this.refreshToken = body.refreshToken
    return this
  }

  async provesRealName(): Promise<this> {
    const { name, idNumber } = this.persona
    this.must(200, await this.call('proveRealName', { body: { name, idNumber } }))
    return this
  }

  async activatesDevice(): Promise<this> {
    const code = await this.surroundings.activationCode(this.persona.idNumber)
    this.must(200, await this.call('activateDevice', { body: { code } }))
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
    const answer = await this.call('issueCredentials', {
      body: { licence, scene, nonce: body.nonce, holderKeys },
    })
    const { credentials } = this.must(201, answer)
    const credential = Buffer.from(credentials[0]?.credential ?? '', 'base64url')
    return { credential, holderKey: signer }
  }

  /** The text of a live code. */
  async presents(scene: string, type: string, clock = Date.now): Promise<string> {
    return present(await this.credentialFor(scene, type), { clock, random: nodeRandom })
  }

  scans(text: string, verificationId: string = randomUUID(), options: CallOptions = {}) {
    return this.call('verifyPresentation', { body: { verificationId, text } }, options)
  }

  private must<T>(status: number, answer: Answer<T>): T {
    if (answer.status === status) return answer.body
    throw new Error(`${this.persona.name} got ${answer.status} ${answer.problem?.code}`)
  }
}
