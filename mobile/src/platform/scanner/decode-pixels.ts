import decodeQR from 'qr/decode.js'

/** The text of the QR code in a picture; null when none can be read. */
export function decodePixels(pixels: {
  width: number
  height: number
  data: Uint8ClampedArray
}): string | null {
  try {
    return decodeQR({ width: pixels.width, height: pixels.height, data: pixels.data })
  } catch {
    return null
  }
}
