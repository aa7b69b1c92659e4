export { CredentialRepository, type RelayedCredential } from './credential.repository.js'
export { CredentialService } from './credential.service.js'
export { WalletService } from './wallet.service.js'
