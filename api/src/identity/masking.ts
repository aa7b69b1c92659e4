/** 林小燕 → **燕: the last character is kept. */
export const maskName = (name: string) =>
  '*'.repeat(Math.max(1, [...name].length - 1)) + [...name].slice(-1).join('')

/** 13800000001 → 138****0001. */
export const maskPhone = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`
