export { type FaultEntry, type FaultName, faultCatalogue } from './gateway/fault-catalogue.js'
export type { ApplicationKey, PlatformCredentials } from './installation/applications.js'
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js'
export { type Persona, personas } from './seed/personas.js'
