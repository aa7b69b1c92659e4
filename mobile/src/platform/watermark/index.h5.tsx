const lines = Array.from({ length: 14 }, (_, line) => line)

/** Behind a code: what it is for and when, drifting slowly, so that a film of it gives itself away. */
export function Watermark({ text, colour }: { text: string; colour: string }) {
  return (
    <div className="zb-watermark" aria-hidden="true" style={{ color: colour }}>
      <div className="zb-watermark-sheet">
        {lines.map((line) => (
          <span key={line} className="zb-watermark-line" style={{ paddingLeft: (line % 3) * 64 }}>
            {`${text}      `.repeat(7)}
          </span>
        ))}
      </div>
    </div>
  )
}
