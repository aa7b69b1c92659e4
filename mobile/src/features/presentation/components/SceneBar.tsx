import { useState } from 'react'
import { t } from '../../../locale/t'
import { Box, Tap } from '../../../platform/elements'
import { Icon } from '../../../ui/Icon'
import { pad, useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import type { Scene } from '../kept-scenes'
import { SceneSheet, sceneIcon } from './SceneSheet'

interface SceneBarProps {
  scene: Scene
  offered: Scene[]
  onChoose(code: string): void
}

export function SceneBar({ scene, offered, onChoose }: SceneBarProps) {
  const theme = useTheme()
  const [choosing, setChoosing] = useState(false)
  return (
    <Box style={{ flexDirection: 'row', justifyContent: 'center', alignItems: 'center', gap: 4 }}>
      <Box
        style={{
          flexDirection: 'row',
          alignItems: 'center',
          gap: 6,
          flexShrink: 1,
          borderRadius: 999,
          backgroundColor: theme.colour.brandTint,
          ...pad(6, 16),
        }}
      >
        <Icon name={sceneIcon(scene.code)} size={theme.elder ? 24 : 18} tone="brand" />
        <Txt strong tone="brand" style={{ flexShrink: 1 }}>
          {scene.name}
        </Txt>
      </Box>
      {offered.length > 1 ? (
        <Tap
          role="button"
          label={t('present.changeScene')}
          onTap={() => setChoosing(true)}
          style={{
            flexDirection: 'row',
            alignItems: 'center',
            gap: 2,
            minHeight: theme.target,
            ...pad(0, 12),
          }}
        >
          <Txt kind={theme.elder ? 'body' : 'secondary'} tone="secondary">
            {t('present.changeScene')}
          </Txt>
          <Icon name="down" size={18} tone="secondary" />
        </Tap>
      ) : null}
      {choosing ? (
        <SceneSheet
          scenes={offered}
          current={scene.code}
          onClose={() => setChoosing(false)}
          onChoose={(code) => {
            setChoosing(false)
            onChoose(code)
          }}
        />
      ) : null}
    </Box>
  )
}
