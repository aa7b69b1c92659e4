import { tileOf } from './tile'

/** Behind a code: what it is for and when, drifting slowly, so that a film of it gives itself away. */
export function Watermark({ text, colour }: { text: string; colour: string }) {
  return <div className="zb-watermark" aria-hidden="true" style={{ backgroundImage: tileOf(text, colour) }} />
}
