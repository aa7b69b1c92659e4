import type { Level } from '@zhangban/contracts'
import { type Destination, go, goBack, replaceWith } from '../../navigation/go'
import { type Me, useSession } from './store'

interface Intention {
  level: Level
  destination: Destination
}

let intention: Intention | null = null

const ranks: Record<Level, number> = { L1: 1, L2: 2, L3: 3 }

/** L3 counts on this device only after it was activated here. */
export function levelOf(me: Me | null): number {
  if (!me) return 0
  if (me.device.activated && me.level === 'L3') return ranks.L3
  return Math.min(ranks[me.level], ranks.L2)
}

export type Step = 'signIn' | 'realName' | 'activate'

/** The next step on the way to a level; null when it is reached. */
export function nextStep(me: Me | null, level: Level): Step | null {
  const reached = levelOf(me)
  if (reached >= ranks[level]) return null
  return reached === 0 ? 'signIn' : reached === 1 ? 'realName' : 'activate'
}

/** Leads through the missing steps and then to where the person wanted to be. */
export function reach(level: Level, destination: Destination): void {
  const step = nextStep(useSession.getState().me, level)
  if (!step) {
    replaceWith(destination)
    return
  }
  intention = { level, destination }
  go(step)
}

/** Called after each step: on to the next one, to the interrupted action, or back. */
export function continueIntention(): void {
  if (!intention) {
    goBack()
    return
  }
  const { level, destination } = intention
  const step = nextStep(useSession.getState().me, level)
  if (step) {
    replaceWith({ screen: step })
    return
  }
  intention = null
  replaceWith(destination)
}
