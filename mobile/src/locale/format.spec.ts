import {
  daysUntil,
  formatCardDay,
  formatDay,
  formatLongDay,
  formatMoment,
  formatSeconds,
  groupNumber,
  groupPhone,
} from './format'

const morning = Date.UTC(2026, 10, 22, 1, 41, 7)

test('dates read as people say them', () => {
  expect(formatDay('2041-06-18')).toBe('2041年6月18日')
  expect(formatDay(null)).toBe('长期')
  expect(formatCardDay('2041-06-18')).toBe('2041.06.18')
  expect(formatLongDay(morning)).toBe('2026年11月22日 (周日)')
})

test('times are China time on every phone', () => {
  expect(formatSeconds(morning)).toBe('9:41:07')
  expect(formatLongDay(Date.UTC(2026, 10, 22, 16, 30))).toBe('2026年11月23日 (周一)')
})

test('a moment is told from today', () => {
  expect(formatMoment(morning - 60_000, morning)).toBe('今天 9:40')
  expect(formatMoment(morning - 10 * 3_600_000, morning)).toBe('昨天 23:41')
  expect(formatMoment(Date.UTC(2026, 9, 1, 2), morning)).toBe('10月1日 10:00')
  expect(formatMoment(Date.UTC(2025, 9, 1, 2), morning)).toBe('2025年10月1日 10:00')
})

test('the last day of a licence still counts as a day', () => {
  expect(daysUntil('2026-11-22', morning)).toBe(0)
  expect(daysUntil('2027-01-03', morning)).toBe(42)
  expect(daysUntil('2026-11-21', Date.UTC(2026, 10, 21, 16, 30))).toBe(-1)
})

test('numbers are read out in groups', () => {
  expect(groupNumber('445202199006180024')).toBe('445202 19900618 0024')
  expect(groupNumber('445202········0024')).toBe('445202 ···· 0024')
  expect(groupNumber('A12****89')).toBe('A12 ···· 89')
  expect(groupNumber('A12345')).toBe('A12345')
  expect(groupPhone('13800138000')).toBe('138 0013 8000')
  expect(groupPhone('1380')).toBe('138 0')
})
