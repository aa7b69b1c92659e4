import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Authorize } from './call.js'

/**
 * Signs for the provincial gateways: HMAC-SHA256 under the application's secret over method, path with query, seconds,
 * nonce and the SHA-256 of the body, each on a line of its own. The README describes the header.
 */
export function gatewaySignature(app: { appId: string; appSecret: string }): Authorize {
  return ({ method, path, body, timestamp }) => {
    const nonce = randomBytes(16).toString('hex')
    const bodyDigest = createHash('sha256').update(body).digest('hex')
    const signature = createHmac('sha256', app.appSecret)
      .update(`${method}\n${path}\n${timestamp}\n${nonce}\n${bodyDigest}\n`)
      .digest('base64')
    return {
      authorization: `ZB1-HMAC-SHA256 app="${app.appId}",timestamp="${timestamp}",nonce="${nonce}",signature="${signature}"`,
    }
  }
}
