/** One tile of the sheet as an image: cheap to draw, and no text that a screen reader or a contrast check would meet. */
export function tileOf(text: string, colour: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="150">` +
    `<text x="30" y="96" transform="rotate(-18 180 75)" font-size="17" letter-spacing="3" fill="${colour}">${text}</text></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
