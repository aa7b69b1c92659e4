import { Canvas } from './canvas.js'
import { arc, below, both, convex, either, ellipse, ring, type Shape, stroke, without } from './shapes.js'

/** What makes one drawn face differ from another. */
export interface PortraitTraits {
  skin: 'light' | 'medium' | 'tanned'
  hair: 'crew' | 'parted' | 'bob' | 'long' | 'bun' | 'ponytail' | 'pigtails' | 'receding'
  hairColour: 'black' | 'brown' | 'greying' | 'white'
  clothes: string
  collar: 'shirt' | 'round' | 'uniform'
  face: 'round' | 'long' | 'square'
  glasses?: boolean
  lines?: boolean
  child?: boolean
}

const SKINS = {
  light: { base: '#f3cfb3', shade: '#dcae8e', lips: '#c9736b' },
  medium: { base: '#e8bb96', shade: '#cb9871', lips: '#b8655c' },
  tanned: { base: '#d4a077', shade: '#b07f58', lips: '#a05a50' },
}
const HAIRS = { black: '#23201f', brown: '#4a342a', greying: '#6d6a69', white: '#c9c8c8' }
const FACES = { round: [54, 64], long: [48, 70], square: [53, 68] } as const
const CX = 120
const CY = 132

/** Draws an identity photo of 240 × 300 pixels as PNG: the same traits give the same picture. */
export function drawPortrait(traits: PortraitTraits): Buffer {
  const canvas = new Canvas(240, 300)
  canvas.fill(below(-1), '#dfe9f3')
  const hair = HAIRS[traits.hairColour]
  for (const shape of hairBehind(traits)) canvas.fill(shape, hair)
  drawBody(canvas, traits)
  drawHead(canvas, traits)
  for (const shape of hairInFront(traits)) canvas.fill(shape, hair)
  drawFeatures(canvas, traits)
  return canvas.png()
}

function drawBody(canvas: Canvas, { skin, clothes, collar }: PortraitTraits): void {
  const { base, shade } = SKINS[skin]
  canvas.fill(either(ellipse(CX, 308, 98, 74), both(ellipse(CX, 300, 70, 86), below(226))), clothes)
  canvas.fill(both(stroke(CX, 170, CX, 232, 44), below(160)), shade)
  canvas.fill(ellipse(CX, 236, 30, 16), collar === 'round' ? base : shade)
  if (collar === 'round') {
    canvas.fill(ring(ellipse(CX, 236, 32, 18), 5), '#ffffff', 0.55)
    return
  }
  const light = collar === 'shirt' ? '#ffffff' : '#c8d8ee'
  canvas.fill(convex([88, 232], [100, 222], [120, 254], [104, 266]), light)
  canvas.fill(convex([152, 232], [136, 266], [120, 254], [140, 222]), light)
  if (collar === 'uniform') {
    canvas.fill(convex([114, 254], [126, 254], [129, 300], [111, 300]), '#16233a')
    canvas.fill(stroke(40, 262, 66, 250, 7), '#c9a24a')
    canvas.fill(stroke(174, 250, 200, 262, 7), '#c9a24a')
  }
}

function drawHead(canvas: Canvas, traits: PortraitTraits): void {
  const { base, shade } = SKINS[traits.skin]
  const [rx] = FACES[traits.face]
  for (const side of [-1, 1]) {
    canvas.fill(ellipse(CX + side * (rx + 1), CY + 8, 9, 15), base)
    canvas.fill(ellipse(CX + side * (rx + 2), CY + 9, 4, 9), shade, 0.7)
  }
  canvas.fill(headShape(traits), base)
}

function headShape({ face, child }: PortraitTraits): Shape {
  const [rx, ry] = FACES[face]
  const jaw = ellipse(CX, CY + 26, rx * (face === 'square' ? 0.92 : 0.8), ry * 0.64)
  return either(ellipse(CX, CY, rx, child ? ry - 6 : ry), child ? ellipse(CX, CY + 16, rx - 1, 46) : jaw)
}

function drawFeatures(canvas: Canvas, traits: PortraitTraits): void {
  const { shade, lips } = SKINS[traits.skin]
  const brow = traits.hairColour === 'white' ? '#9a9898' : HAIRS[traits.hairColour]
  const eyeY = traits.child ? CY + 12 : CY + 4
  for (const side of [-1, 1]) {
    const x = CX + side * 22
    canvas.fill(arc(x - 11, eyeY - 15, x + 11, eyeY - 15, -4, traits.child ? 3 : 4.5), brow, 0.9)
    canvas.fill(both(ellipse(x, eyeY, 10, 6), ellipse(x, eyeY + 1, 10, 6)), '#fdfdfd')
    canvas.fill(ellipse(x, eyeY, 5, 5.4), '#3a2519')
    canvas.fill(ellipse(x + 1.6, eyeY - 1.8, 1.4, 1.4), '#ffffff')
    canvas.fill(arc(x - 10, eyeY - 2, x + 10, eyeY - 2, -4.4, 2.2), '#2a1c16')
    canvas.fill(ellipse(CX + side * 32, CY + 26, 11, 8), lips, traits.child ? 0.3 : 0.14)
  }
  const noseY = traits.child ? CY + 26 : CY + 27
  canvas.fill(arc(CX - 7, noseY, CX + 7, noseY, 5, 2.6), shade)
  canvas.fill(stroke(CX - 4, eyeY + 2, CX - 6, noseY - 4, 2), shade, 0.45)
  const mouthY = CY + (traits.child ? 42 : 45)
  canvas.fill(both(ellipse(CX, mouthY - 2, 15, 8), below(mouthY - 3)), lips, 0.85)
  canvas.fill(arc(CX - 16, mouthY - 3, CX + 16, mouthY - 3, 3.5, 2), '#7c3f3a')
  if (traits.lines) drawLines(canvas, shade, eyeY)
  if (traits.glasses) drawGlasses(canvas, eyeY)
}

function drawLines(canvas: Canvas, shade: string, eyeY: number): void {
  for (const side of [-1, 1]) {
    canvas.fill(arc(CX + side * 15, eyeY + 24, CX + side * 25, eyeY + 42, side * 2, 1.8), shade)
    canvas.fill(stroke(CX + side * 35, eyeY - 1, CX + side * 42, eyeY - 5, 1.5), shade)
    canvas.fill(stroke(CX + side * 35, eyeY + 2, CX + side * 43, eyeY + 4, 1.5), shade)
    canvas.fill(arc(CX + side * 14, eyeY + 11, CX + side * 30, eyeY + 10, 3, 1.5), shade, 0.8)
  }
  canvas.fill(arc(CX - 22, eyeY - 29, CX + 22, eyeY - 29, -3, 1.6), shade, 0.8)
  canvas.fill(arc(CX - 18, eyeY - 36, CX + 18, eyeY - 36, -3, 1.5), shade, 0.6)
}

function drawGlasses(canvas: Canvas, eyeY: number): void {
  for (const side of [-1, 1]) {
    canvas.fill(ring(ellipse(CX + side * 22, eyeY + 1, 18, 14), 2.6), '#2d3440')
    canvas.fill(stroke(CX + side * 40, eyeY - 3, CX + side * 54, eyeY - 6, 2.4), '#2d3440')
  }
  canvas.fill(arc(CX - 5, eyeY - 1, CX + 5, eyeY - 1, -3, 2.4), '#2d3440')
}

function hairBehind({ hair }: PortraitTraits): Shape[] {
  switch (hair) {
    case 'long':
      return [ellipse(CX, 124, 70, 78), both(ellipse(CX, 190, 74, 84), below(120))]
    case 'bob':
      return [ellipse(CX, 124, 68, 76), both(ellipse(CX, 150, 70, 56), below(120))]
    case 'bun':
      return [ellipse(CX, 54, 24, 20), ellipse(CX, 114, 60, 62)]
    case 'ponytail':
      return [ellipse(CX, 116, 60, 64), both(ellipse(172, 200, 18, 60), below(140))]
    case 'pigtails':
      return [ellipse(CX, 116, 62, 64), ellipse(52, 172, 20, 36), ellipse(188, 172, 20, 36)]
    default:
      return [ellipse(CX, 112, 57, 58)]
  }
}

function hairInFront({ hair }: PortraitTraits): Shape[] {
  const cap = ellipse(CX, 112, 60, 62)
  switch (hair) {
    case 'crew':
      return [without(ellipse(CX, 108, 57, 52), ellipse(CX, 154, 58, 66))]
    case 'parted':
      return [
        without(ellipse(CX, 110, 59, 57), ellipse(CX + 20, 156, 62, 68)),
        without(ellipse(CX + 14, 92, 44, 32), ellipse(CX + 20, 146, 62, 60)),
      ]
    case 'receding':
      return [
        both(without(ellipse(CX, 120, 58, 54), ellipse(CX, 128, 49, 66)), below(96)),
        without(ellipse(CX, 86, 40, 24), ellipse(CX, 126, 60, 56)),
      ]
    case 'bob':
      return [
        without(cap, ellipse(CX, 166, 50, 72)),
        without(ellipse(CX, 92, 50, 34), ellipse(CX, 160, 60, 66)),
      ]
    case 'pigtails':
      return [
        without(cap, ellipse(CX, 164, 56, 72)),
        without(ellipse(CX, 92, 52, 38), ellipse(CX, 172, 66, 70)),
      ]
    default:
      return [
        without(cap, either(ellipse(CX - 4, 164, 54, 70), ellipse(CX + 26, 158, 38, 66))),
        without(ellipse(CX - 22, 96, 38, 40), ellipse(CX + 10, 156, 62, 66)),
      ]
  }
}
