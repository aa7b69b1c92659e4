export { SignInScreen as default } from '../screens/SignInScreen'
