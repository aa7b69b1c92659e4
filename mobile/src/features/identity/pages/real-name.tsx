export { RealNameScreen as default } from '../screens/RealNameScreen'
