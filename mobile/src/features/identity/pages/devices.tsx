export { DevicesScreen as default } from '../screens/DevicesScreen'
