import { useEffect, useRef, useState } from 'react'
import { frameDecoder } from './decode-frame'
import type { CameraProblem, CameraViewProps } from './port'

export type { CameraProblem, CameraViewProps } from './port'

export const hasCameraView = true

export async function scanOnce(): Promise<string | null> {
  return null
}

/** Waits between two tries so that the page stays smooth on cheap phones. */
const PAUSE_MS = 60

export function CameraView({ onText, onProblem, children }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null)
  const handlers = useRef({ onText, onProblem })
  handlers.current = { onText, onProblem }
  const [track, setTrack] = useState<MediaStreamTrack | null>(null)
  const [torch, setTorch] = useState<boolean | null>(null)

  useEffect(() => {
    let ended = false
    let stream: MediaStream | undefined
    const start = async () => {
      stream = await openCamera()
      const element = video.current
      if (ended || !element) return
      element.srcObject = stream
      await element.play()
      const [opened] = stream.getVideoTracks()
      if (opened) {
        setTrack(opened)
        setTorch('torch' in (opened.getCapabilities?.() ?? {}) ? false : null)
      }
      const text = await readFrames(element, () => ended)
      if (text !== null && !ended) handlers.current.onText(text)
    }
    start().catch((cause: unknown) => {
      if (!ended) handlers.current.onProblem(problemOf(cause))
    })
    return () => {
      ended = true
      for (const opened of stream?.getTracks() ?? []) opened.stop()
    }
  }, [])

  const changeTorch = (on: boolean) => {
    const advanced = [{ torch: on }] as unknown as MediaTrackConstraintSet[]
    track?.applyConstraints({ advanced }).then(
      () => setTorch(on),
      () => setTorch(null),
    )
  }

  return (
    <div className="zb-camera">
      <video ref={video} className="zb-camera-video" muted playsInline aria-hidden="true" />
      {children({ ready: track !== null, torch, setTorch: changeTorch })}
    </div>
  )
}

class Insecure extends Error {}

async function openCamera(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new Insecure()
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
  })
}

function problemOf(cause: unknown): CameraProblem {
  if (cause instanceof Insecure) return 'insecure'
  const name = cause instanceof DOMException ? cause.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing'
  return 'busy'
}

async function readFrames(video: HTMLVideoElement, ended: () => boolean): Promise<string | null> {
  const decode = await frameDecoder()
  while (!ended()) {
    const text = video.readyState >= video.HAVE_CURRENT_DATA ? await decode(video) : null
    if (text) return text
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return null
}
