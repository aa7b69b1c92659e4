const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** Half-width, upper case and without the spaces that people type between the groups. */
export const tidyNumber = (typed: string): string =>
  typed
    .replace(/[０-９Ｘｘ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .toUpperCase()
    .slice(0, 18)

/** Whether the check digit of GB 11643 fits: finds a slip before anything is sent. */
export function looksLikeCitizenNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return checks[sum % 11] === number[17]
}
