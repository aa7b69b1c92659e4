import type { PictureCode } from './index'

/** Longest sides that are tried, in pixels: screenshots are sharp, photographs often read better made smaller. */
const SIDES = [1200, 1800, 700, 2600]

export async function readPictureCode(): Promise<PictureCode> {
  const file = await pickFile()
  if (!file) return null
  try {
    const picture = await createImageBitmap(file)
    return { text: await readCode(picture) }
  } catch {
    return { text: null }
  }
}

function pickFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

async function readCode(picture: ImageBitmap): Promise<string | null> {
  const { decodePixels } = await import('../scanner/decode-pixels')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  for (const side of SIDES) {
    const scale = Math.min(side / Math.max(picture.width, picture.height), 2)
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const text = decodePixels(context.getImageData(0, 0, canvas.width, canvas.height))
    if (text) return text
  }
  return null
}
