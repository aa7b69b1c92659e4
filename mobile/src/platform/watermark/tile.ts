/** One tile of the sheet as an image: cheap to draw, and no text that a screen reader or a contrast check would meet. */
export function tileOf(text: string, colour: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150">` +
    `<text x="20" y="120" transform="rotate(-18 150 75)" font-size="18" letter-spacing="4" fill="${colour}">${text}</text></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
