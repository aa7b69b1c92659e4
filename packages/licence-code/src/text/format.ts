/** What every code begins with; a later incompatible format gets another number. */
export const TEXT_PREFIX = 'ZB1:'

/** Longest text that is looked at, well above the largest code (740 characters). */
export const LONGEST_CODE = 1200
