import { clockCannotBeRight, offsetOf, parseContact } from './clock-offset'

const noon = Date.UTC(2026, 10, 22, 4)

test('a device that runs five minutes late is corrected by five minutes', () => {
  expect(offsetOf({ deviceAt: noon - 300_000, serverAt: noon })).toBe(300_000)
})

test('the second that a date header rounds away corrects nothing', () => {
  expect(offsetOf({ deviceAt: noon, serverAt: noon - 999 })).toBe(0)
})

test('a clock set back before the last contact cannot be right', () => {
  const contact = { deviceAt: noon, serverAt: noon }
  expect(clockCannotBeRight(noon - 3_600_000, contact)).toBe(true)
  expect(clockCannotBeRight(noon + 3_600_000, contact)).toBe(false)
  expect(clockCannotBeRight(noon, null)).toBe(false)
})

test('a stored contact of another version or shape is forgotten', () => {
  expect(parseContact('{"version":1,"deviceAt":1,"serverAt":2}')).toEqual({ deviceAt: 1, serverAt: 2 })
  for (const text of [
    null,
    '',
    '{}',
    '{"version":2,"deviceAt":1,"serverAt":2}',
    '{"version":1,"deviceAt":"1"}',
  ]) {
    expect(parseContact(text)).toBeNull()
  }
})
