// Errors and options shared by all connectors
export type { ConnectorHooks, ConnectorOptions, ObservedCall, Resilience } from './connector/options.js'
export { PlatformError, type PlatformFailure } from './connector/outcome.js'

// Licence repository
export { HttpLicenceRepository } from './licence-repository/http.js'
export * from './licence-repository/port.js'
export {
  type LicenceTypeEntry,
  licenceTypeByCode,
  licenceTypeByName,
  licenceTypes,
} from './licence-repository/type-codes.js'
export type { LicenceWire } from './licence-repository/wire.js'

// SMS
export { HttpSms } from './sms/http.js'
export * from './sms/port.js'

// Unified identity
export { HttpUnifiedIdentity } from './unified-identity/http.js'
export * from './unified-identity/port.js'

// WeChat open platform
export { HttpWechat } from './wechat/http.js'
export * from './wechat/port.js'
