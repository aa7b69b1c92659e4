import { createHmac } from 'node:crypto'

/**
 * Keyed digests by which encrypted values are looked up (HMAC-SHA-256, one namespace per kind).
 * Without the key neither a dump nor a dictionary of all id numbers tells who is in the table.
 */
export class BlindIndex {
  constructor(private readonly key: Buffer) {}

  of(
    kind: 'phone' | 'person' | 'wechat' | 'device' | 'holder' | 'sms-code' | 'scope',
    value: string,
  ): Uint8Array<ArrayBuffer> {
    return new Uint8Array(createHmac('sha256', this.key).update(kind).update('\0').update(value).digest())
  }
}
