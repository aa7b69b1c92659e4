export { ActivateScreen as default } from '../screens/ActivateScreen'
