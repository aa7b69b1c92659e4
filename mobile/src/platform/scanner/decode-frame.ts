import { decodePixels } from './decode-pixels'

interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>
}
type DetectorClass = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

const LONGEST = 960

/** The browser's own detector where it exists; else plain JavaScript over frames of turning crop. */
export async function frameDecoder(): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
  const native = await nativeDetector()
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  let turn = 0
  return async (video) => {
    if (native) {
      const found = await native.detect(video).catch(() => [])
      if (found[0]?.rawValue) return found[0].rawValue
    }
    if (!context) return null
    turn += 1
    const cut = turn % 2 === 0 ? 1 : 0.6
    const width = video.videoWidth * cut
    const height = video.videoHeight * cut
    const scale = Math.min(1, LONGEST / Math.max(width, height))
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const left = (video.videoWidth - width) / 2
    const top = (video.videoHeight - height) / 2
    context.drawImage(video, left, top, width, height, 0, 0, canvas.width, canvas.height)
    return decodePixels(context.getImageData(0, 0, canvas.width, canvas.height))
  }
}

async function nativeDetector(): Promise<Detector | null> {
  const Class = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (!Class) return null
  const formats = await Class.getSupportedFormats().catch(() => [] as string[])
  return formats.includes('qr_code') ? new Class({ formats: ['qr_code'] }) : null
}
