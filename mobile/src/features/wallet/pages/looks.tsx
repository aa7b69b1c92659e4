export { LooksScreen as default } from '../screens/LooksScreen'
