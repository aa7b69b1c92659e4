const DAY = 86_400_000
const EARLIEST = -354_285
const LATEST = 2_932_896

/** Days from 1970-01-01 to a calendar date 'YYYY-MM-DD' of the years 1000 to 9999, or undefined if there is none. */
export function daysOfDate(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const days = Date.parse(date) / DAY
  return dateOfDays(days) === date ? days : undefined
}

/** The calendar date 'YYYY-MM-DD' that is so many days after 1970-01-01, or undefined outside 1000 to 9999. */
export function dateOfDays(days: number): string | undefined {
  if (!Number.isInteger(days) || days < EARLIEST || days > LATEST) return undefined
  return new Date(days * DAY).toISOString().slice(0, 10)
}
