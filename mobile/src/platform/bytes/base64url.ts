const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Without `btoa`: the mini-program has none. */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const group = (a << 16) | (b << 8) | c
    const characters = Math.min(bytes.length - i, 3) + 1
    for (let k = 0; k < characters; k++) text += ALPHABET.charAt((group >> (18 - 6 * k)) & 63)
  }
  return text
}

/** Throws a TypeError for anything that is no base64url. */
export function fromBase64url(text: string): Uint8Array {
  const length = Math.floor((text.length * 3) / 4)
  const bytes = new Uint8Array(length)
  let group = 0
  let bits = 0
  let at = 0
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) throw new TypeError('not base64url')
    group = ((group << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      if (at < length) bytes[at++] = (group >> bits) & 0xff
    }
  }
  return bytes
}
