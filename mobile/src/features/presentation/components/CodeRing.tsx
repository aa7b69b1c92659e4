import { useEffect, useState } from 'react'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Vector } from '../../../platform/vector'
import { useWindow } from '../../../platform/window'
import { QrCode } from '../../../ui/QrCode'
import { PAGE_WIDTH } from '../../../ui/Screen'
import { useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import { RENEW_SECONDS } from '../showing'

const STROKE = 5
const GAP = 8

function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [until])
  return Math.min(RENEW_SECONDS, Math.max(0, Math.ceil((until - now) / 1000)))
}

/** How wide the frame of a code may be on this window. */
export function useRoom(): number {
  const theme = useTheme()
  const { width, height } = useWindow()
  return Math.min(
    Math.min(width, PAGE_WIDTH) - 2 * theme.space.page,
    Math.max(300, Math.round(height * 0.46)),
    420,
  )
}

/** The code in its ring of remaining seconds. Nothing else is inside. */
export function CodeRing({ text, label, renewAt }: { text: string; label: string; renewAt: number }) {
  const theme = useTheme()
  const room = useRoom()
  const seconds = useSecondsLeft(renewAt)
  return (
    <Box style={{ alignItems: 'center', gap: 12 }}>
      <Frame side={room} share={seconds / RENEW_SECONDS}>
        <QrCode text={text} room={room - 2 * (STROKE + GAP)} label={label} />
      </Frame>
      <Txt kind={theme.elder ? 'body' : 'secondary'} tone="secondary" tabular role="timer" live="off">
        {`${t('present.renewsIn', { seconds })} · ${t('present.offlineOk')}`}
      </Txt>
    </Box>
  )
}

export function Frame({ side, share, children }: { side: number; share: number; children: React.ReactNode }) {
  const theme = useTheme()
  const inset = STROKE / 2
  const line = side - STROKE
  const radius = 26
  const length = 4 * (line - 2 * radius) + 2 * Math.PI * radius
  const middle = side / 2
  const edge = side - inset
  const path =
    `M${middle} ${inset}H${edge - radius}A${radius} ${radius} 0 0 1 ${edge} ${inset + radius}V${edge - radius}` +
    `A${radius} ${radius} 0 0 1 ${edge - radius} ${edge}H${inset + radius}A${radius} ${radius} 0 0 1 ${inset} ${edge - radius}` +
    `V${inset + radius}A${radius} ${radius} 0 0 1 ${inset + radius} ${inset}Z`
  const left = `<path d="${path}" stroke="${theme.colour.line}" stroke-width="${STROKE}"/>`
  const dash = `stroke-dasharray="${(length * share).toFixed(1)} ${length.toFixed(1)}"`
  const done = share > 0 ? `<path d="${path}" stroke-width="${STROKE}" ${dash}/>` : ''
  return (
    <Box
      style={{
        width: side,
        height: side,
        alignItems: 'center',
        justifyContent: 'center',
        borderRadius: 28,
        backgroundColor: '#FFFFFF',
      }}
    >
      <Vector
        kind="stroke"
        markup={left + done}
        viewBox={`0 0 ${side} ${side}`}
        width={side}
        height={side}
        colour={theme.colour.brand}
        style={{ position: 'absolute', top: 0, left: 0 }}
      />
      {children}
    </Box>
  )
}
