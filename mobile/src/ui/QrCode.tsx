import encodeQR from 'qr'
import { useMemo } from 'react'
import { Box } from '../platform/elements'
import { Vector } from '../platform/vector'

const QUIET_ZONE = 4
const SMALLEST = 240

/** Modules of a code as one path of whole squares, and its width in modules with the quiet zone. */
function pathOf(text: string): { path: string; width: number } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
  let path = ''
  modules.forEach((row, y) => {
    let x = 0
    while (x < row.length) {
      const from = x
      while (row[x]) x++
      if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`
      else x++
    }
  })
  return { path, width: modules.length }
}

/** Every module has the same whole number of pixels, so cheap cameras read it; black on white in every appearance. */
export function QrCode({ text, room, label }: { text: string; room: number; label: string }) {
  const { path, width } = useMemo(() => pathOf(text), [text])
  const module = Math.max(Math.floor(room / width), Math.ceil(SMALLEST / (width - 2 * QUIET_ZONE)), 1)
  const side = module * width
  return (
    <Box style={{ width: side, height: side, backgroundColor: '#FFFFFF' }}>
      <Vector
        kind="fill"
        markup={`<path d="${path}"/>`}
        viewBox={`0 0 ${width} ${width}`}
        width={side}
        height={side}
        colour="#000000"
        label={label}
      />
    </Box>
  )
}
