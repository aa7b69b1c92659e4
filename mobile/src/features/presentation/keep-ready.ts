import { levelOf, onSignedOut, useSession } from '../identity'
import { isPresentable, walletQuery } from '../wallet'
import type { Wanted } from './credential-pool'
import { refill } from './issue-credentials'
import type { Scene } from './kept-scenes'
import { scenesQuery } from './queries'
import { destroyPool } from './store'

let filling = false
let again = false

/** What this person may show on this device: every presentable licence in every scene of show mode. */
function wantedNow(scenes: readonly Scene[]): Wanted[] {
  const level = levelOf(useSession.getState().me)
  const licences = walletQuery.read().data?.licences ?? []
  return licences.filter(isPresentable).flatMap((licence) =>
    scenes
      .filter((scene) => licence.scenes.includes(scene.code) && scene.modes.includes('show'))
      .filter((scene) => level >= (scene.level === 'L3' ? 3 : 2))
      .map((scene) => ({ licence: licence.identifier, scene: scene.code })),
  )
}

/** One after the other and without hurry; the first failure ends the round, the next opening tries again. */
async function fillAll(): Promise<void> {
  if (filling) {
    again = true
    return
  }
  filling = true
  try {
    if (!scenesQuery.read().data) await scenesQuery.refresh()
    for (const wanted of wantedNow(scenesQuery.read().data?.scenes ?? [])) await refill(wanted)
  } catch {
    // Without network the wallet works with what is at hand.
  } finally {
    filling = false
    if (again) {
      again = false
      void fillAll()
    }
  }
}

/** Keeps codes ready from the moment the wallet is known, so that they can be shown without network. */
export function keepCredentialsReady(): void {
  onSignedOut(destroyPool)
  const check = () => {
    if (levelOf(useSession.getState().me) >= 2 && walletQuery.read().data) void fillAll()
  }
  let seen = walletQuery.read().data
  walletQuery.subscribe(({ data }) => {
    if (data === seen) return
    seen = data
    check()
  })
  useSession.subscribe((session, before) => {
    if (session.me?.device.activated !== before.me?.device.activated) check()
  })
  check()
}
