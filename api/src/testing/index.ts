export {
  Actor,
  type ActorPersona,
  type Answer,
  call,
  type CallOptions,
  type Surroundings,
  type Transport,
} from './actor.js'
