export { RecordsScreen as default } from '../screens/RecordsScreen'
