import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { ApplicationKey } from '../installation/applications.js'
import { WireError } from './wire-error.js'

const SKEW_SECONDS = 300
const SHAPE =
  /^ZB1-HMAC-SHA256 app="([A-Za-z0-9]{1,40})",timestamp="(\d{1,12})",nonce="([0-9a-f]{32})",signature="([A-Za-z0-9+/]{43}=)"$/

export interface SignedRequest {
  method: string
  path: string
  body: Uint8Array
  authorization: string | undefined
}

/**
 * Checks the `Authorization` header of one application's requests. Nonces are remembered as long as their timestamp
 * would pass; after a restart, requests signed before it are refused, so that none can be replayed across it.
 */
export class SignatureCheck {
  private readonly seen = new Map<string, number>()
  private readonly startedAt: number

  constructor(
    private readonly application: ApplicationKey,
    private readonly machineNow: () => number,
  ) {
    this.startedAt = Math.floor(machineNow() / 1000)
  }

  /** @throws WireError 401 `SIGNATURE_MISSING`, `APP_UNKNOWN`, `SIGNATURE_STALE`, `SIGNATURE_WRONG`, `NONCE_REPLAYED` */
  verify(request: SignedRequest): void {
    const parts = SHAPE.exec(request.authorization ?? '')
    if (!parts) throw new WireError(401, 'SIGNATURE_MISSING', '缺少签名或签名格式不对')
    const [, app, timestamp, nonce, signature] = parts as unknown as [string, string, string, string, string]
    if (app !== this.application.appId) throw new WireError(401, 'APP_UNKNOWN', '应用未登记')
    const now = Math.floor(this.machineNow() / 1000)
    if (Math.abs(now - Number(timestamp)) > SKEW_SECONDS || Number(timestamp) < this.startedAt - 1)
      throw new WireError(401, 'SIGNATURE_STALE', '签名时间超出允许范围')
    const digest = createHash('sha256').update(request.body).digest('hex')
    const text = [request.method, request.path, timestamp, nonce, digest, ''].join('\n')
    const expected = createHmac('sha256', this.application.appSecret).update(text).digest()
    if (!timingSafeEqual(expected, Buffer.from(signature, 'base64')))
      throw new WireError(401, 'SIGNATURE_WRONG', '签名不对')
    this.remember(nonce, now)
  }

  private remember(nonce: string, now: number): void {
    for (const [old, at] of this.seen) {
      if (now - at <= 2 * SKEW_SECONDS) break
      this.seen.delete(old)
    }
    if (this.seen.has(nonce)) throw new WireError(401, 'NONCE_REPLAYED', '随机串已用过')
    this.seen.set(nonce, now)
  }
}
