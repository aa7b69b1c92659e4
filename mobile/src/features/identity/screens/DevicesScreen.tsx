import type { AnswerOf } from '@zhangban/contracts'
import { useState } from 'react'
import { call } from '../../../api/call'
import { failureOf } from '../../../api/failure'
import { serverNow } from '../../../api/server-clock'
import { formatMoment } from '../../../locale/format'
import { t } from '../../../locale/t'
import { goToTab } from '../../../navigation/go'
import { Box } from '../../../platform/elements'
import { Badge } from '../../../ui/Badge'
import { TextButton } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { Dialog } from '../../../ui/Overlays'
import { Page, Screen } from '../../../ui/Screen'
import { SkeletonRows } from '../../../ui/Skeleton'
import { ErrorState, wordsOf } from '../../../ui/States'
import { showToast } from '../../../ui/toast'
import { Txt } from '../../../ui/Txt'
import { devicesQuery } from '../queries'
import { leaveEndedDevice } from '../store'

type Device = AnswerOf<'listDevices'>['devices'][number]

export function DevicesScreen() {
  const { data, failure } = devicesQuery.use()
  const [ending, setEnding] = useState<Device | null>(null)
  return (
    <Screen title={t('devices.title')}>
      <Page>
        <Txt kind="secondary" tone="secondary">
          {t('devices.note')}
        </Txt>
        {data ? (
          data.devices.map((device) => (
            <DeviceCard key={device.id} device={device} onEnd={() => setEnding(device)} />
          ))
        ) : failure ? (
          <ErrorState failure={failure} onRetry={() => void devicesQuery.refresh()} />
        ) : (
          <SkeletonRows rows={2} />
        )}
      </Page>
      {ending ? <EndDevice device={ending} onClose={() => setEnding(null)} /> : null}
    </Screen>
  )
}

function DeviceCard({ device, onEnd }: { device: Device; onEnd(): void }) {
  return (
    <Card style={{ flexDirection: 'row', alignItems: 'center', gap: 12 }}>
      <Icon name="device" tone={device.endedAt ? 'control' : 'secondary'} />
      <Box style={{ flex: 1, gap: 4 }}>
        <Txt tone={device.endedAt ? 'secondary' : 'text'}>{device.name}</Txt>
        <Txt kind="secondary" tone="secondary">
          {t('devices.lastUsed', { time: formatMoment(Date.parse(device.lastUsedAt), serverNow()) })}
        </Txt>
        <Box style={{ flexDirection: 'row', flexWrap: 'wrap', gap: 6 }}>
          {device.current ? <Badge tone="brand">{t('devices.current')}</Badge> : null}
          {device.endedAt ? (
            <Badge tone="undecided">{t('devices.ended')}</Badge>
          ) : device.activated ? (
            <Badge tone="valid" icon="check">
              {t('devices.activated')}
            </Badge>
          ) : null}
        </Box>
      </Box>
      {device.endedAt ? null : (
        <TextButton tone="invalid" onTap={onEnd} label={t('devices.endLabel', { name: device.name })}>
          {t('devices.end')}
        </TextButton>
      )}
    </Card>
  )
}

function EndDevice({ device, onClose }: { device: Device; onClose(): void }) {
  const [busy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    try {
      await call('endDevice', { params: { deviceId: device.id } })
      showToast(t('devices.done'))
      onClose()
      if (device.current) {
        await leaveEndedDevice()
        goToTab('home')
      } else {
        await devicesQuery.refresh()
      }
    } catch (cause: unknown) {
      showToast(wordsOf(failureOf(cause)).detail)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t('devices.endTitle', { name: device.name })}
      confirm={t('devices.end')}
      danger
      busy={busy}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      {device.current ? t('devices.endSelfNote') : t('devices.endNote')}
    </Dialog>
  )
}
