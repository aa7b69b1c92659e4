import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Wraps data keys. Production binds a KMS or an HSM here; the embedded default wraps with a key of the installation. */
export abstract class KeyProvider {
  abstract wrap(dataKey: Buffer): Promise<Buffer>
  abstract unwrap(wrapped: Buffer): Promise<Buffer>
}

/** AES-256-GCM under one master key; layout: nonce (12) ‖ ciphertext ‖ tag (16). */
export class MasterKeyProvider extends KeyProvider {
  constructor(private readonly masterKey: Buffer) {
    super()
  }

  async wrap(dataKey: Buffer): Promise<Buffer> {
    return seal(this.masterKey, dataKey, 'data-key')
  }

  async unwrap(wrapped: Buffer): Promise<Buffer> {
    return open(this.masterKey, wrapped, 'data-key')
  }
}

/** Encrypts with AES-256-GCM; `context` is bound as additional data. */
export function seal(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The inverse of `seal`; throws when key, context or any byte differs. */
export function open(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}
