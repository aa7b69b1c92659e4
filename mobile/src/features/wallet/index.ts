export { LicenceCard } from './components/LicenceCard'
export { isPresentable, type Licence, lookOf, shortNameOf } from './licence'
export { licenceQuery, walletQuery } from './queries'
