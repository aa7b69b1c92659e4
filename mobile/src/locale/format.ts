/** Dates and numbers as people here read them. China has one time zone, whatever the phone is set to. */
const CHINA_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const weekdays = ['日', '一', '二', '三', '四', '五', '六']

const two = (value: number) => String(value).padStart(2, '0')

/** '2041-06-18' → 2041年6月18日; null is 长期. */
export function formatDay(day: string | null): string {
  if (day === null) return '长期'
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? `${year}年${month}月${date}日` : day
}

/** '2041-06-18' → 2041.06.18, as on a card. */
export const formatCardDay = (day: string | null): string =>
  day === null ? '长期' : day.replaceAll('-', '.')

/** 2026年11月22日 (周日) */
export function formatLongDay(at: number): string {
  const china = new Date(at + CHINA_MS)
  const day = `${china.getUTCFullYear()}年${china.getUTCMonth() + 1}月${china.getUTCDate()}日`
  return `${day} (周${weekdays[china.getUTCDay()]})`
}

/** 9:41 */
export function formatTime(at: number): string {
  const china = new Date(at + CHINA_MS)
  return `${china.getUTCHours()}:${two(china.getUTCMinutes())}`
}

/** 9:41:07 */
export const formatSeconds = (at: number): string => `${formatTime(at)}:${two(new Date(at).getUTCSeconds())}`

/** 今天 9:41, 昨天 9:41, 11月22日 9:41, or with the year when it is another one. */
export function formatMoment(at: number, now: number): string {
  const dayOf = (moment: number) => Math.floor((moment + CHINA_MS) / DAY_MS)
  const ago = dayOf(now) - dayOf(at)
  if (ago === 0) return `今天 ${formatTime(at)}`
  if (ago === 1) return `昨天 ${formatTime(at)}`
  const china = new Date(at + CHINA_MS)
  const year = china.getUTCFullYear()
  const prefix = year === new Date(now + CHINA_MS).getUTCFullYear() ? '' : `${year}年`
  return `${prefix}${china.getUTCMonth() + 1}月${china.getUTCDate()}日 ${formatTime(at)}`
}

/** Whole days from now until a day ends; negative when it is over. */
export function daysUntil(day: string, now: number): number {
  const today = Math.floor((now + CHINA_MS) / DAY_MS)
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS) - today
}

/** 18-digit citizen numbers in their parts: region, birthday, the rest. What is masked becomes four dots. */
export function groupNumber(number: string): string {
  if (/[·*]{2}/.test(number)) return number.replace(/[·*]{2,}/g, ' ···· ').trim()
  if (/^\d{17}[\dX]$/.test(number)) return `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`
  return number
}

/** 138 0013 8000 */
export function groupPhone(phone: string): string {
  const parts = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7, 11)]
  return parts.filter((part) => part !== '').join(' ')
}
