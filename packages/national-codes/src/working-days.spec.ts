import { isWorkday } from 'chinese-days'
import fc from 'fast-check'
import { LegalHoliday, SolarDay } from 'tyme4ts'
import { plusDays } from './calendar-date.js'
import { addWorkingDays, calendarYears, kindOfDay } from './index.js'

const allDays = calendarYears.flatMap(({ year }) => {
  const days: string[] = []
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = plusDays(day, 1)) days.push(day)
  return days
})

function worksByTyme(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const legal = LegalHoliday.fromYmd(year, month, date)
  if (legal) return legal.isWork()
  const weekday = SolarDay.fromYmd(year, month, date).getWeek().getIndex()
  return weekday !== 0 && weekday !== 6
}

const works = (day: string) => {
  const kind = kindOfDay(day)
  return kind.ok && kind.value === 'working'
}

describe('the working calendar', () => {
  it('agrees with two independent calendars on every day of every year it knows', () => {
    const wrong = allDays.filter((day) => works(day) !== isWorkday(day) || works(day) !== worksByTyme(day))
    expect(wrong).toEqual([])
    expect(allDays).toHaveLength(366 + 365 + 365)
  })

  it.each([
    ['2026-10-01', 'holiday'],
    ['2026-10-10', 'working'],
    ['2026-11-22', 'weekend'],
    ['2026-11-23', 'working'],
  ])('%s is a %s day', (day, kind) => {
    expect(kindOfDay(day)).toEqual({ ok: true, value: kind })
  })
})

describe('limits in working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2025-12-31', 1, '2026-01-04'],
  ])('a limit from %s of %i days ends on %s', (from, days, end) => {
    expect(addWorkingDays(from, days)).toEqual({ ok: true, value: end })
  })

  it('a limit that reaches into a year without a table is refused', () => {
    expect(addWorkingDays('2026-12-30', 5)).toEqual({ ok: false, code: 'calendar_year_unknown' })
    expect(addWorkingDays('2019-12-30', 5)).toEqual({ ok: false, code: 'calendar_year_unknown' })
  })

  it('a limit from a day that does not exist is refused', () => {
    expect(addWorkingDays('2026-02-30', 5)).toEqual({ ok: false, code: 'wrong_date' })
  })

  it('half a day is a mistake of the caller', () => {
    expect(() => addWorkingDays('2026-11-20', 0.5)).toThrow(TypeError)
  })

  it('two limits in a row end where their sum ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allDays.slice(0, 700)),
        fc.nat(60),
        fc.nat(60),
        (from, first, second) => {
          const middle = addWorkingDays(from, first)
          if (!middle.ok) throw new Error(middle.code)
          expect(addWorkingDays(middle.value, second)).toEqual(addWorkingDays(from, first + second))
        },
      ),
    )
  })
})
