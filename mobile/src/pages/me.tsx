export { MeScreen as default } from '../features/identity/screens/MeScreen'
