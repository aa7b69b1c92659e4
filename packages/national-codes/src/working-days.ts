import { isCalendarDate, plusDays, weekdayOf } from './calendar-date.js'
import type { CalendarYear } from './calendar/year.js'
import { year2024 } from './calendar/year-2024.js'
import { year2025 } from './calendar/year-2025.js'
import { year2026 } from './calendar/year-2026.js'
import { type Parsed, parsed, refused } from './parsed.js'

/** The years whose table is published. A year joins when the State Council's notice for it is out. */
export const calendarYears: readonly CalendarYear[] = [year2024, year2025, year2026]

const holidays = new Set(calendarYears.flatMap((year) => year.holidays))
const makeUpDays = new Set(calendarYears.flatMap((year) => year.makeUpDays))
const knownYears = new Set(calendarYears.map((year) => String(year.year)))

/**
 * What a day YYYY-MM-DD is by the State Council's calendar.
 * Codes: `wrong_date`, `calendar_year_unknown`.
 */
export function kindOfDay(day: string): Parsed<'working' | 'weekend' | 'holiday'> {
  if (!isCalendarDate(day)) return refused('wrong_date')
  if (!knownYears.has(day.slice(0, 4))) return refused('calendar_year_unknown')
  if (makeUpDays.has(day)) return parsed('working')
  if (holidays.has(day)) return parsed('holiday')
  const weekday = weekdayOf(day)
  return parsed(weekday === 0 || weekday === 6 ? 'weekend' : 'working')
}

/**
 * The last day of a limit of that many working days (行政许可法 §82): the first day is not counted, the last one is
 * whole. Zero days end on the first day itself. It refuses to promise a day in a year without a published table.
 * Codes: `wrong_date`, `calendar_year_unknown`.
 * @throws TypeError when `days` is not a whole number of at least zero
 */
export function addWorkingDays(from: string, days: number): Parsed<string> {
  if (!Number.isInteger(days) || days < 0)
    throw new TypeError('working days are a whole number, not negative')
  const first = kindOfDay(from)
  if (!first.ok) return first
  let day = from
  for (let left = days; left > 0; ) {
    day = plusDays(day, 1)
    const kind = kindOfDay(day)
    if (!kind.ok) return kind
    if (kind.value === 'working') left -= 1
  }
  return parsed(day)
}
