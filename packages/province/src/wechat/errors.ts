/** `errcode` values and the outcomes they stand for; any other value is an error. */
export const sessionErrcodes = {
  40029: 'bad_code',
  40163: 'code_used',
  40226: 'user_blocked',
  45011: 'rate_limited',
} as const

export const phoneErrcodes = {
  40029: 'bad_code',
  45011: 'rate_limited',
} as const

/** 系统繁忙: nothing was done. */
export const BUSY = -1

/** The access token is wrong or has run out: fetch a new one and try once more. */
export const staleTokenErrcodes: readonly number[] = [40001, 42001, 40014]
