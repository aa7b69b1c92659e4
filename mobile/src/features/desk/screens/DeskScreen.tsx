import { t } from '../../../locale/t'
import { goToTab } from '../../../navigation/go'
import { useVisible } from '../../../platform/visibility'
import { useWindow } from '../../../platform/window'
import { Screen, TabHeader } from '../../../ui/Screen'
import { EmptyState } from '../../../ui/States'
import { TabBar } from '../../../ui/TabBar'
import { useSession } from '../../identity'
import { Counter } from '../components/Counter'
import { PhoneDesk } from '../components/PhoneDesk'
import { ScannerSheet } from '../components/ScannerSheet'
import { MismatchDialog } from '../components/VerdictActions'
import { useDesk } from '../store'
import { useDeskActions } from '../use-desk-actions'

const COUNTER_WIDTH = 1024

export function DeskScreen() {
  const clerk = useSession((session) => session.me?.clerk ?? null)
  const visible = useVisible()
  const { width } = useWindow()
  const work = useDesk((desk) => desk.work)
  const actions = useDeskActions(visible && clerk !== null)
  if (!clerk) {
    return (
      <Screen
        title={t('desk.title')}
        header={<TabHeader title={t('desk.title')} />}
        tabs={<TabBar current="desk" clerk={false} />}
      >
        <EmptyState
          icon="lock"
          title={t('desk.onlyClerks')}
          action={{ text: t('desk.backHome'), onTap: () => goToTab('home') }}
        >
          {t('desk.onlyClerksNote')}
        </EmptyState>
      </Screen>
    )
  }
  return (
    <>
      {width >= COUNTER_WIDTH ? (
        <Counter clerk={clerk} actions={actions} />
      ) : (
        <PhoneDesk clerk={clerk} actions={actions} />
      )}
      {actions.scanning ? (
        <ScannerSheet onText={actions.scanned} onPicture={actions.pickPicture} onClose={actions.stopScan} />
      ) : null}
      {actions.mismatching && work.state === 'verdict' ? (
        <MismatchDialog verdict={work.verdict} onClose={actions.stopMismatch} />
      ) : null}
    </>
  )
}
