export { EditionError, loadEdition, mayVerify, sceneOf } from './edition/load.js'
export { type SceneField, sceneField } from './edition/scene-fields.js'
export {
  type Edition,
  editionSchema,
  type LicenceType,
  licenceTypeCodes,
  type OrganisationKind,
  organisationKinds,
  type Scene,
} from './edition/schema.js'
