import { type PropsWithChildren, useEffect } from 'react'
import './platform/styles'
import { resumeSession } from './features/identity'
import { whenIdle } from './platform/idle'
import { prepareOfflineStart } from './platform/offline-start'

export default function App({ children }: PropsWithChildren) {
  useEffect(() => {
    void resumeSession()
    whenIdle(() => {
      prepareOfflineStart()
      void import('./features/presentation').then(({ keepCredentialsReady }) => keepCredentialsReady())
    })
  }, [])
  return children
}
