import { parseCitizenId } from '@zhangban/national-codes'

/** Half-width, upper case and without the spaces that people type between the groups. */
export const tidyNumber = (typed: string): string =>
  typed
    .replace(/[０-９Ｘｘ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .toUpperCase()
    .slice(0, 18)

/** Finds a slip before anything is sent; whether the person exists only the register knows. */
export const looksLikeCitizenNumber = (number: string): boolean => parseCitizenId(number).ok
