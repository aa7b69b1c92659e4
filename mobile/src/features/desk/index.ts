export { DeskScreen } from './screens/DeskScreen'
