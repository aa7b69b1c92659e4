export { levelOf, nextStep, reach, type Step } from './step-up'
export { type Me, onSignedOut, refreshMe, resumeSession, useSession } from './store'
