import { type PropsWithChildren, useEffect } from 'react'
import './platform/styles'
import { resumeSession } from './features/identity'
import { whenIdle } from './platform/idle'

export default function App({ children }: PropsWithChildren) {
  useEffect(() => {
    void resumeSession()
    whenIdle(() => {
      void import('./features/presentation').then(({ keepCredentialsReady }) => keepCredentialsReady())
    })
  }, [])
  return children
}
