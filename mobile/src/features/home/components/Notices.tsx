import { serverNow } from '../../../api/server-clock'
import { formatMoment } from '../../../locale/format'
import { t } from '../../../locale/t'
import { go } from '../../../navigation/go'
import { Box } from '../../../platform/elements'
import { TextButton } from '../../../ui/Button'
import { Card, Cell, CellGroup, Section } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import type { IconName } from '../../../ui/icon-paths'
import { Txt } from '../../../ui/Txt'
import { markRead } from '../notices'
import type { HomeNotice } from '../queries'

const icons: Record<HomeNotice['kind'], IconName> = {
  licence_looked_at: 'eye',
  photo_mismatch: 'userX',
  device_activated: 'device',
  device_ended: 'device',
  session_reused: 'warning',
}

const aboutDevices: readonly HomeNotice['kind'][] = ['device_activated', 'device_ended', 'session_reused']

export function Notices({ notices }: { notices: readonly HomeNotice[] }) {
  return (
    <Section
      title={t('home.notices')}
      action={
        notices.length > 0 ? (
          <TextButton tone="secondary" chevron onTap={() => go('looks')}>
            {t('home.notices.all')}
          </TextButton>
        ) : null
      }
    >
      {notices.length === 0 ? (
        <Card style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
          <Icon name="bell" tone="secondary" />
          <Box style={{ flex: 1, gap: 2 }}>
            <Txt>{t('home.notices.empty')}</Txt>
            <Txt kind="secondary" tone="secondary">
              {t('home.notices.emptyNote')}
            </Txt>
          </Box>
        </Card>
      ) : (
        <CellGroup>
          {notices.slice(0, 4).map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </CellGroup>
      )}
    </Section>
  )
}

function NoticeRow({ notice }: { notice: HomeNotice }) {
  return (
    <Cell
      icon={icons[notice.kind]}
      tone={notice.kind === 'photo_mismatch' || notice.kind === 'session_reused' ? 'invalid' : 'text'}
      title={notice.title}
      note={`${notice.body}\n${formatMoment(Date.parse(notice.at), serverNow())}`}
      dot={!notice.read}
      onTap={() => {
        void markRead([notice])
        go(aboutDevices.includes(notice.kind) ? 'devices' : 'looks')
      }}
    />
  )
}
