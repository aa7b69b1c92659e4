import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Database } from '../database/database.js'
import type { PlatformSetup } from '../gateway/platform-server.js'
import { findPerson } from '../identity/register.js'
import type { ApplicationKey } from '../installation/applications.js'
import type { SandboxClock } from '../installation/clock.js'
import { openidOf, type TakenCode, takeCode } from './codes.js'
import { stableToken, tokenErrcode } from './token.js'

export interface WechatWorld {
  database: Database
  clock: SandboxClock
  application: ApplicationKey
}

const MESSAGES: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  42001: 'access_token expired',
  45011: 'api minute-quota reach limit',
  47001: 'data format error',
}

const refusal = (errcode: number) => ({ errcode, errmsg: MESSAGES[errcode] ?? 'unknown error' })

const tokenBody = z.object({
  grant_type: z.string(),
  appid: z.string(),
  secret: z.string(),
  force_refresh: z.boolean().optional(),
})
const phoneBody = z.object({ code: z.string() })

/** The WeChat open platform, as WeChat documents it; refusals are 200 with an `errcode`. */
export function wechatPlatform(world: WechatWorld): PlatformSetup {
  return {
    name: 'wechat',
    answerFault({ fault }, request) {
      if (fault === 'busy') return refusal(-1)
      if (fault === 'rate_limited') return refusal(45011)
      if (fault === 'unknown_code') return { errcode: 89999, errmsg: 'undocumented' }
      if (fault === 'token_expired' && request.url.includes('access_token=')) return refusal(42001)
      if (fault === 'user_blocked' && request.url.includes('jscode2session')) return refusal(40226)
      return undefined
    },
    routes(app) {
      routes(app, world)
    },
  }
}

function routes(app: FastifyInstance, world: WechatWorld): void {
  const { database, clock, application } = world

  app.get<{ Querystring: Record<string, string> }>('/sns/jscode2session', async (request, reply) => {
    const { appid = '', secret = '', js_code = '', grant_type } = request.query
    // WeChat answers this one as text.
    reply.type('text/plain; charset=utf-8')
    const wrong = applicationErrcode(application, appid, secret)
    if (wrong) return JSON.stringify(refusal(wrong))
    if (grant_type !== 'authorization_code') return JSON.stringify(refusal(40002))
    const taken = await takeCode(world, js_code, 'login')
    if (taken.outcome !== 'taken') return JSON.stringify(refusal(codeErrcode(taken)))
    const openid = openidOf(application, taken.person)
    return JSON.stringify({ session_key: randomBytes(16).toString('base64'), openid })
  })

  app.post('/cgi-bin/stable_token', async (request) => {
    const body = tokenBody.safeParse(request.body)
    if (!body.success) return refusal(47001)
    const { grant_type, appid, secret, force_refresh } = body.data
    const wrong = applicationErrcode(application, appid, secret)
    if (wrong) return refusal(wrong)
    if (grant_type !== 'client_credential') return refusal(40002)
    return stableToken(database, clock, force_refresh ?? false)
  })

  app.post<{ Querystring: Record<string, string> }>('/wxa/business/getuserphonenumber', async (request) => {
    const stale = await tokenErrcode(database, clock, request.query.access_token ?? '')
    if (stale) return refusal(stale)
    const body = phoneBody.safeParse(request.body)
    if (!body.success) return refusal(47001)
    const taken = await takeCode(world, body.data.code, 'phone')
    const person = taken.outcome === 'taken' ? await findPerson(database, taken.person) : undefined
    if (!person?.phone) return refusal(40029)
    const watermark = { timestamp: Math.floor(clock.now() / 1000), appid: application.appId }
    const number = { phoneNumber: person.phone, purePhoneNumber: person.phone, countryCode: '86' }
    return { errcode: 0, errmsg: 'ok', phone_info: { ...number, watermark } }
  })
}

function applicationErrcode(application: ApplicationKey, appId: string, secret: string): number {
  if (appId !== application.appId) return 40013
  return secret === application.appSecret ? 0 : 40125
}

function codeErrcode(taken: Exclude<TakenCode, { outcome: 'taken' }>): number {
  return taken.outcome === 'used' ? 40163 : 40029
}
