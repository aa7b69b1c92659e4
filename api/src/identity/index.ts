export { AccountRepository, type Person } from './account.repository.js'

export { MeService } from './me.service.js'
export { SessionRepository } from './session.repository.js'
export { SmsCodeRepository } from './sms-code.repository.js'
