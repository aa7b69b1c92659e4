// Suites that any implementation of a platform must pass; they use the globals of a jest-like runner.
export { type LicenceRepositoryContext, licenceRepositoryContract } from '../licence-repository/contract.js'
export { type SmsContext, smsContract } from '../sms/contract.js'
export { type IdentityContext, identityContract } from '../unified-identity/contract.js'
export { type WechatContext, wechatContract } from '../wechat/contract.js'
