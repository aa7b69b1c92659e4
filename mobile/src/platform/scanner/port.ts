import type { ReactNode } from 'react'

export type CameraProblem = 'refused' | 'missing' | 'insecure' | 'busy'

export interface CameraViewProps {
  /** Called once with the first text that was read. */
  onText(text: string): void
  onProblem(problem: CameraProblem): void
  /** What is drawn over the picture, told whether there is a lamp. */
  children(camera: { ready: boolean; torch: boolean | null; setTorch(on: boolean): void }): ReactNode
}
