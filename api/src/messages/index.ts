export { Messages } from './messages.service.js'
