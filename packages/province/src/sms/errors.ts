/** Refusals of the gateway and the outcomes they stand for; any other code is an error. */
export const sendingRefusals = {
  NUMBER_REJECTED: 'number_rejected',
  RATE_LIMITED: 'rate_limited',
} as const
