export { LicenceScreen as default } from '../screens/LicenceScreen'
