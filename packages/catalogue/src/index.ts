export { EditionError, loadEdition, mayVerify, sceneOf } from './edition/load.js'
export {
  type Edition,
  editionSchema,
  type LicenceType,
  licenceTypeCodes,
  type OrganisationKind,
  organisationKinds,
  type Scene,
} from './edition/schema.js'
