import { useState } from 'react'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Overlay } from '../../../platform/overlay'
import { type CameraProblem, CameraView } from '../../../platform/scanner'
import { useWindow } from '../../../platform/window'
import { Button, IconButton } from '../../../ui/Button'
import { EmptyState } from '../../../ui/States'
import { outline, pad, useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'

interface ScannerSheetProps {
  onText(text: string): void
  onPicture(): void
  onClose(): void
}

const WHITE = '#FFFFFF'
const DIM = 'rgba(0, 0, 0, 0.55)'

/** The camera over the whole window; says what to do when it cannot be had. */
export function ScannerSheet({ onText, onPicture, onClose }: ScannerSheetProps) {
  const theme = useTheme()
  const { height } = useWindow()
  const [problem, setProblem] = useState<CameraProblem | null>(null)
  return (
    <Overlay label={t('scanner.title')} place="bottom" scrim="#000000" onClose={onClose}>
      <Box
        style={{
          height: Math.round(height * 0.88),
          backgroundColor: problem ? theme.colour.surface : '#000000',
          borderTopLeftRadius: 16,
          borderTopRightRadius: 16,
          overflow: 'hidden',
        }}
      >
        {problem ? (
          <Box role="alert" style={{ flex: 1, justifyContent: 'center' }}>
            <EmptyState
              icon="camera"
              title={t(`scanner.${problem}.title`)}
              action={{ text: t('desk.picture'), onTap: onPicture }}
            >
              {t(`scanner.${problem}.detail`)}
            </EmptyState>
            <Button kind="quiet" onTap={onClose}>
              {t('action.close')}
            </Button>
          </Box>
        ) : (
          <CameraView onText={onText} onProblem={setProblem}>
            {({ ready, torch, setTorch }) => (
              <Finder
                ready={ready}
                torch={torch}
                onTorch={setTorch}
                onPicture={onPicture}
                onClose={onClose}
              />
            )}
          </CameraView>
        )}
      </Box>
    </Overlay>
  )
}

interface FinderProps {
  ready: boolean
  torch: boolean | null
  onTorch(on: boolean): void
  onPicture(): void
  onClose(): void
}

function Finder({ ready, torch, onTorch, onPicture, onClose }: FinderProps) {
  const { width, height } = useWindow()
  const side = Math.round(Math.min(width, height, 560) * 0.68)
  return (
    <Box
      style={{ position: 'absolute', top: 0, left: 0, right: 0, bottom: 0, justifyContent: 'space-between' }}
    >
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between', padding: 12 }}>
        <IconButton
          icon="close"
          label={t('action.close')}
          onTap={onClose}
          colour={WHITE}
          style={{ backgroundColor: DIM }}
        />
        {torch === null ? null : (
          <IconButton
            icon="torch"
            label={torch ? t('scanner.torchOff') : t('scanner.torchOn')}
            onTap={() => onTorch(!torch)}
            colour={torch ? '#FFD24D' : WHITE}
            style={{ backgroundColor: DIM }}
          />
        )}
      </Box>
      <Box style={{ alignItems: 'center', gap: 20 }}>
        <Box style={{ width: side, height: side, borderRadius: 20, ...outline(WHITE, 3) }} />
        <Box role="status" style={{ borderRadius: 999, backgroundColor: DIM, ...pad(8, 16) }}>
          <Txt kind="secondary" colour={WHITE} align="center">
            {ready ? t('scanner.hint') : t('scanner.starting')}
          </Txt>
        </Box>
      </Box>
      <Box style={{ alignItems: 'center', padding: 20 }}>
        <Button kind="secondary" icon="picture" onTap={onPicture}>
          {t('desk.picture')}
        </Button>
      </Box>
    </Box>
  )
}
