/** Refusals of the platform and the outcomes they stand for; any other code is an error. */
export const activationRefusals = {
  JHM_WRONG: 'wrong_code',
  JHM_EXPIRED: 'expired',
  JHM_USED: 'already_used',
} as const

export const portraitRefusals = { PORTRAIT_NOT_FOUND: null } as const
