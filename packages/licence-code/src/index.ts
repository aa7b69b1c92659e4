// Scene credentials
export { issueSceneCredential } from './scene-credential/issue.js'
export { type DecodedSceneCredential, readSceneCredential } from './scene-credential/read.js'
export { credentialTimes } from './scene-credential/times.js'
export { issuerKeyId } from './scene-credential/key-id.js'
export { proveHolderKey, verifyHolderKeyProof } from './scene-credential/holder-key-proof.js'
export type { SceneCredentialClaims } from './scene-credential/claims.js'

// Presentations
export { present } from './presentation/present.js'
export { type IssuerKey, type VerificationContext, verifyPresentation } from './presentation/verify.js'
export type {
  InvalidReason,
  Presentation,
  PresentationVerdict,
  UndecidedReason,
} from './presentation/verdict.js'

// Text
export { encodeText } from './text/encode.js'
export { decodeText } from './text/decode.js'
export { base45Decode, base45Encode } from './text/base45.js'

// Registry of numbers
export { type SceneName, SCENES } from './registry/scenes.js'
export { LICENCE_TYPES, type LicenceTypeName } from './registry/licence-types.js'
export { type FieldDefinition, type FieldKind, type FieldName, FIELDS } from './registry/fields.js'
export type { FieldValue } from './registry/field-value.js'

// Ports and errors
export type { Algorithm, Clock, CryptoPort, PublicKey, RandomPort, Signer } from './ports.js'
export { LicenceCodeError, type LicenceCodeErrorCode } from './errors.js'
