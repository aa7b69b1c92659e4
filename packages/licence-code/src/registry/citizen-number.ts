const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'
const SMALLEST = BigInt('10000000000000000')
const LARGEST = BigInt('99999999999999999')

/** The first 17 digits of an 18-character citizen number (GB 11643), or undefined if its check digit is wrong. */
export function packCitizenNumber(text: string): bigint | undefined {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return undefined
  const digits = text.slice(0, 17)
  return checkCharacter(digits) === text[17] ? BigInt(digits) : undefined
}

/** The citizen number whose first 17 digits these are, or undefined if they are not 17 digits. */
export function unpackCitizenNumber(packed: bigint): string | undefined {
  if (packed < SMALLEST || packed > LARGEST) return undefined
  const digits = packed.toString()
  return digits + checkCharacter(digits)
}

function checkCharacter(digits: string): string {
  let sum = 0
  for (const [i, weight] of WEIGHTS.entries()) sum += Number(digits[i]) * weight
  return CHECK_CHARACTERS[sum % 11] as string
}
