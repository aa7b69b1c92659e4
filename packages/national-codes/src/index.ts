export type { CalendarYear } from './calendar/year.js'
export { type CaseNumber, type CaseNumberText, makeCaseNumber, parseCaseNumber } from './case-number.js'
export { ageOn, type CitizenId, type CitizenIdNumber, makeCitizenId, parseCitizenId } from './citizen-id.js'
export { type CreditCode, type CreditCodeText, makeCreditCode, parseCreditCode } from './credit-code.js'
export { type Division, divisionsBelow, fullDivisionName, parseDivision } from './division/find.js'
export {
  type BaseItemCode,
  type ItemCode,
  type ItemCodeText,
  parseBaseItemCode,
  parseItemCode,
  regionOfBase,
} from './item-code.js'
export {
  type LicenceIdentifier,
  type LicenceIdentifierText,
  makeLicenceIdentifier,
  mod37Check,
  parseLicenceIdentifier,
} from './licence-identifier.js'
export { mustParse, type NationalCodeErrorCode, type Parsed } from './parsed.js'
export { addWorkingDays, calendarYears, kindOfDay } from './working-days.js'
