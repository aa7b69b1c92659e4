import { writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import decodeQr from 'qr/decode.js'

/** The text of the QR code in a screenshot, read from its pixels. */
export function readQr(screenshot: Buffer): string {
  const { data, width, height } = PNG.sync.read(screenshot)
  return decodeQr({ data, width, height })
}

const FILM = { width: 1280, height: 720, frames: 3 }

/** Writes a film (YUV4MPEG2) that shows a screenshot in the middle of a grey desk, for a browser's fake camera. */
export function filmOf(screenshot: Buffer, file: string): string {
  const picture = PNG.sync.read(screenshot)
  const scale = Math.min((FILM.height * 0.9) / picture.height, (FILM.width * 0.9) / picture.width)
  const shown = { width: Math.floor(picture.width * scale), height: Math.floor(picture.height * scale) }
  const left = Math.floor((FILM.width - shown.width) / 2)
  const top = Math.floor((FILM.height - shown.height) / 2)
  const luma = Buffer.alloc(FILM.width * FILM.height, 128)
  for (let y = 0; y < shown.height; y++)
    for (let x = 0; x < shown.width; x++) {
      const at = (Math.floor(y / scale) * picture.width + Math.floor(x / scale)) * 4
      const [r = 0, g = 0, b = 0] = picture.data.subarray(at, at + 3)
      luma[(top + y) * FILM.width + left + x] = 16 + (0.257 * r + 0.504 * g + 0.098 * b)
    }
  const chroma = Buffer.alloc((FILM.width * FILM.height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
  const header = Buffer.from(`YUV4MPEG2 W${FILM.width} H${FILM.height} F10:1 Ip A1:1 C420jpeg\n`)
  writeFileSync(file, Buffer.concat([header, ...Array.from({ length: FILM.frames }, () => frame)]))
  return file
}
