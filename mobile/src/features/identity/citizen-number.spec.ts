import { looksLikeCitizenNumber, tidyNumber } from './citizen-number'

test('a number with its right check digit is accepted, a slip is not', () => {
  expect(looksLikeCitizenNumber('11010519491231002X')).toBe(true)
  expect(looksLikeCitizenNumber('110105194912310021')).toBe(false)
  expect(looksLikeCitizenNumber('11010519491232002X')).toBe(false)
  expect(looksLikeCitizenNumber('')).toBe(false)
})

test('spaces, full-width digits and a small x are what people type', () => {
  expect(tidyNumber('110105 19491231 002x')).toBe('11010519491231002X')
  expect(tidyNumber('１１０１０５19491231002ｘ')).toBe('11010519491231002X')
})
