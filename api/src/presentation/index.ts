export { VerificationRepository } from './verification.repository.js'
export type { Verdict } from './verdict.js'
