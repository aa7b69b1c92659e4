import { t } from '../../../locale/t'
import { Box, Tap } from '../../../platform/elements'
import { Icon } from '../../../ui/Icon'
import type { IconName } from '../../../ui/icon-paths'
import { Sheet } from '../../../ui/Overlays'
import { outline, pad, useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import type { Scene } from '../kept-scenes'

const icons: Record<string, IconName> = {
  hotel: 'hotel',
  hall: 'office',
  traffic: 'car',
  clinic: 'health',
  adult: 'adult',
  senior: 'elder',
  shop: 'shop',
  residence: 'building',
}

export const sceneIcon = (code: string): IconName => icons[code] ?? 'shield'

interface SceneSheetProps {
  scenes: Scene[]
  current: string
  onChoose(code: string): void
  onClose(): void
}

export function SceneSheet({ scenes, current, onChoose, onClose }: SceneSheetProps) {
  const theme = useTheme()
  return (
    <Sheet title={t('present.sceneTitle')} onClose={onClose}>
      <Box role="radiogroup" label={t('present.sceneTitle')} style={{ gap: 10 }}>
        {scenes.map((scene) => {
          const chosen = scene.code === current
          return (
            <Tap
              key={scene.code}
              role="radio"
              checked={chosen}
              label={`${scene.name}，${scene.hint}`}
              onTap={() => onChoose(scene.code)}
              style={{
                flexDirection: 'row',
                alignItems: 'center',
                gap: 12,
                borderRadius: theme.radius.card,
                backgroundColor: chosen ? theme.colour.brandTint : theme.colour.surface,
                ...outline(chosen ? theme.colour.brand : theme.colour.line),
                ...pad(14, 14),
              }}
            >
              <Icon name={sceneIcon(scene.code)} tone={chosen ? 'brand' : 'secondary'} />
              <Box style={{ flex: 1, gap: 2 }}>
                <Txt strong>{scene.name}</Txt>
                <Txt kind="secondary" tone="secondary">
                  {scene.hint}
                </Txt>
              </Box>
              {chosen ? <Icon name="check" tone="brand" /> : null}
            </Tap>
          )
        })}
      </Box>
    </Sheet>
  )
}
