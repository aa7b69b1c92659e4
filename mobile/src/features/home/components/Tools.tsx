import { edition } from '@edition'
import { t } from '../../../locale/t'
import { go, goToTab } from '../../../navigation/go'
import { dial } from '../../../platform/dialler'
import { Box, Tap } from '../../../platform/elements'
import { Button } from '../../../ui/Button'
import { Card, Section } from '../../../ui/Card'
import type { IconName } from '../../../ui/icon-paths'
import { useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import { IconTile } from './Welcome'

type Tool = 'present' | 'looks' | 'devices' | 'hotline'

const tools: { name: Tool; icon: IconName; open(): void }[] = [
  { name: 'present', icon: 'qr', open: () => goToTab('wallet') },
  { name: 'looks', icon: 'eye', open: () => go('looks') },
  { name: 'devices', icon: 'device', open: () => go('devices') },
  { name: 'hotline', icon: 'headset', open: () => dial(edition.hotline) },
]

export function Tools() {
  const theme = useTheme()
  const rows = theme.elder ? [tools.slice(0, 2), tools.slice(2)] : [tools]
  return (
    <Section title={t('home.tools')}>
      <Card style={{ gap: 12, paddingTop: 16, paddingBottom: 16, paddingLeft: 8, paddingRight: 8 }}>
        {rows.map((row) => (
          <Box key={row[0]?.name} style={{ flexDirection: 'row' }}>
            {row.map(({ name, icon, open }) => (
              <Tap
                key={name}
                role="button"
                onTap={open}
                style={{ flex: 1, alignItems: 'center', gap: 8, paddingTop: 4, paddingBottom: 4 }}
              >
                <IconTile icon={icon} />
                <Txt kind="secondary">{t(`home.tool.${name}`)}</Txt>
              </Tap>
            ))}
          </Box>
        ))}
      </Card>
    </Section>
  )
}

export function HotlineCard() {
  return (
    <Card style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
      <IconTile icon="headset" />
      <Box style={{ flex: 1, gap: 2 }}>
        <Txt strong>{t('home.hotline.title', { hotline: edition.hotline })}</Txt>
        <Txt kind="secondary" tone="secondary">
          {t('home.hotline.note')}
        </Txt>
      </Box>
      <Button kind="secondary" small icon="phone" onTap={() => dial(edition.hotline)}>
        {t('home.hotline.call')}
      </Button>
    </Card>
  )
}

export function DeskCard({ organisation }: { organisation: string }) {
  return (
    <Card style={{ gap: 14 }}>
      <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
        <IconTile icon="desk" />
        <Box style={{ flex: 1, gap: 2 }}>
          <Txt strong>{`${t('home.desk.title')} · ${organisation}`}</Txt>
          <Txt kind="secondary" tone="secondary">
            {t('home.desk.note')}
          </Txt>
        </Box>
      </Box>
      <Button kind="secondary" icon="scan" onTap={() => goToTab('desk')}>
        {t('home.desk.open')}
      </Button>
    </Card>
  )
}
