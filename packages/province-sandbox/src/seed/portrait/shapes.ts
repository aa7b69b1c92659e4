// Bound once: looking a global up for every pixel is slow where scripts run in a context of their own.
const { abs, hypot, max, min, sqrt } = Math
const FAR = 1e9

/** Signed distance to a shape's edge in pixels, negative inside. */
export type Shape = (x: number, y: number) => number

export const ellipse =
  (cx: number, cy: number, rx: number, ry: number): Shape =>
  (x, y) => {
    const dx = (x - cx) / rx
    const dy = (y - cy) / ry
    const length = sqrt(dx * dx + dy * dy)
    // First-order distance: exact on the edge, which is where the anti-aliasing looks.
    const slope = sqrt((dx / rx) ** 2 + (dy / ry) ** 2) || 1 / min(rx, ry)
    return (length * (length - 1)) / slope
  }

/** A line with round ends. */
export const stroke =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const dx = x2 - x1
    const dy = y2 - y1
    const along = max(0, min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
    const offX = x - x1 - along * dx
    const offY = y - y1 - along * dy
    return sqrt(offX * offX + offY * offY) - width / 2
  }

/** A curve through two ends that bends by `bend` pixels downwards in its middle. */
export function arc(x1: number, y1: number, x2: number, y2: number, bend: number, width: number): Shape {
  const points = Array.from({ length: 9 }, (_, index) => {
    const t = index / 8
    return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + 4 * bend * t * (1 - t)] as const
  })
  return either(
    ...points.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = points[index] as readonly [number, number]
      return stroke(fromX, fromY, x, y, width)
    }),
  )
}

/** Everything below the line y = top. */
export const below =
  (top: number): Shape =>
  (_x, y) =>
    top - y

/** A triangle or any convex shape, its corners clockwise on the screen. */
export function convex(...corners: [number, number][]): Shape {
  return both(
    ...corners.map(([x1, y1], index): Shape => {
      const [x2, y2] = corners[(index + 1) % corners.length] as [number, number]
      const length = hypot(x2 - x1, y2 - y1)
      return (x, y) => ((y2 - y1) * (x - x1) - (x2 - x1) * (y - y1)) / length
    }),
  )
}

export const both =
  (...shapes: Shape[]): Shape =>
  (x, y) => {
    let farthest = -FAR
    for (const shape of shapes) farthest = max(farthest, shape(x, y))
    return farthest
  }

export const either =
  (...shapes: Shape[]): Shape =>
  (x, y) => {
    let nearest = FAR
    for (const shape of shapes) nearest = min(nearest, shape(x, y))
    return nearest
  }

export const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    max(shape(x, y), -hole(x, y))

export const ring =
  (shape: Shape, width: number): Shape =>
  (x, y) =>
    abs(shape(x, y)) - width / 2
