export { keepCredentialsReady } from './keep-ready'
