export { DeskScreen as default } from '../features/desk/screens/DeskScreen'
