import { randomBytes } from 'node:crypto'
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Database } from '../database/database.service.js'
import { KeyProvider, open, seal } from './key-provider.js'

const FORMAT = 1

/**
 * Encrypts personal fields before they reach the database (envelope encryption, AES-256-GCM).
 * Layout: format (1) ‖ data key id (4) ‖ nonce ‖ ciphertext ‖ tag. The field's name is bound as additional data,
 * so a value moved to another column does not open.
 */
@Injectable()
export class FieldCipher implements OnApplicationBootstrap {
  private readonly keys = new Map<number, Promise<Buffer>>()
  private current?: Promise<number>

  constructor(
    private readonly database: Database,
    private readonly provider: KeyProvider,
  ) {}

  /** Loads the key before the first request, so that no transaction waits for another connection. */
  async onApplicationBootstrap() {
    await this.key(await this.currentKeyId())
  }

  async encrypt(field: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
    const id = await this.currentKeyId()
    const head = Buffer.alloc(5)
    head.writeUInt8(FORMAT)
    head.writeUInt32BE(id, 1)
    return new Uint8Array(Buffer.concat([head, seal(await this.key(id), Buffer.from(text), field)]))
  }

  async decrypt(field: string, bytes: Uint8Array): Promise<string> {
    const sealed = Buffer.from(bytes)
    if (sealed.readUInt8() !== FORMAT) throw new Error(`Unknown cipher format in ${field}`)
    return open(await this.key(sealed.readUInt32BE(1)), sealed.subarray(5), field).toString()
  }

  private currentKeyId(): Promise<number> {
    this.current ??= this.findOrMakeKey().catch((error: unknown) => {
      delete this.current
      throw error
    })
    return this.current
  }

  private async findOrMakeKey(): Promise<number> {
    const newest = await this.database.prisma.dataKey.findFirst({ orderBy: { id: 'desc' } })
    if (newest) return newest.id
    const made = await this.database.prisma.dataKey.create({
      data: { wrapped: new Uint8Array(await this.provider.wrap(randomBytes(32))) },
    })
    return made.id
  }

  private key(id: number): Promise<Buffer> {
    const known = this.keys.get(id)
    if (known) return known
    const loading = this.load(id)
    loading.catch(() => this.keys.delete(id))
    this.keys.set(id, loading)
    return loading
  }

  private async load(id: number): Promise<Buffer> {
    const row = await this.database.prisma.dataKey.findUniqueOrThrow({ where: { id } })
    return this.provider.unwrap(Buffer.from(row.wrapped))
  }
}
