export { PresentScreen as default } from '../screens/PresentScreen'
