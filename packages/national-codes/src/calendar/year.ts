/** One year of the working calendar. Days are YYYY-MM-DD. */
export interface CalendarYear {
  readonly year: number
  /** Raised whenever a published table is corrected. */
  readonly version: number
  /** Days off, weekends inside a holiday included. */
  readonly holidays: readonly string[]
  /** Weekend days that are worked. */
  readonly makeUpDays: readonly string[]
}
