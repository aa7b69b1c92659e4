export { Messages, type Notice } from './messages.service.js'
