import { crc32, deflateSync } from 'node:zlib'
import type { Shape } from './shapes.js'

const BLOCK = 8
/** A block whose centre is farther out than this holds nothing of a shape, even where distances are only estimates. */
const NEAR = 12

/** Paints anti-aliased shapes on an opaque picture and writes it as PNG. */
export class Canvas {
  private readonly pixels: Float64Array

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Float64Array(width * height * 3)
  }

  /** Fills a shape with a colour such as `#f2c6a0`; `opacity` from 0 to 1. */
  fill(shape: Shape, colour: string, opacity = 1): void {
    const paint = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    for (let top = 0; top < this.height; top += BLOCK)
      for (let left = 0; left < this.width; left += BLOCK)
        if (shape(left + BLOCK / 2, top + BLOCK / 2) < NEAR)
          this.fillBlock(shape, { left, top, paint, opacity })
  }

  private fillBlock(
    shape: Shape,
    block: { left: number; top: number; paint: number[]; opacity: number },
  ): void {
    const { left, top, paint, opacity } = block
    const [red, green, blue] = paint as [number, number, number]
    for (let y = top; y < top + BLOCK && y < this.height; y++) {
      for (let x = left; x < left + BLOCK && x < this.width; x++) {
        const distance = shape(x + 0.5, y + 0.5)
        if (distance >= 0.5) continue
        const at = (y * this.width + x) * 3
        const cover = (distance <= -0.5 ? 1 : 0.5 - distance) * opacity
        this.blend(at, red, cover)
        this.blend(at + 1, green, cover)
        this.blend(at + 2, blue, cover)
      }
    }
  }

  private blend(at: number, value: number, cover: number): void {
    const old = this.pixels[at] as number
    this.pixels[at] = old + (value - old) * cover
  }

  png(): Buffer {
    const rows = Buffer.alloc(this.height * (this.width * 3 + 1))
    for (let y = 0; y < this.height; y++) {
      for (let at = 0; at < this.width * 3; at++)
        rows[y * (this.width * 3 + 1) + 1 + at] = ((this.pixels[y * this.width * 3 + at] as number) + 0.5) | 0
    }
    const header = Buffer.alloc(13)
    header.writeUInt32BE(this.width, 0)
    header.writeUInt32BE(this.height, 4)
    header.set([8, 2, 0, 0, 0], 8)
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ])
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
