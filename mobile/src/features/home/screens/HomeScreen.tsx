import { useEffect } from 'react'
import { t } from '../../../locale/t'
import { useVisible } from '../../../platform/visibility'
import { Notice } from '../../../ui/Badge'
import { Page, Screen } from '../../../ui/Screen'
import { SkeletonRows } from '../../../ui/Skeleton'
import { wordsOf } from '../../../ui/States'
import { TabBar } from '../../../ui/TabBar'
import { levelOf, type Me, useSession } from '../../identity'
import { walletQuery } from '../../wallet'
import { LicenceStrip, StripSkeleton } from '../components/LicenceStrip'
import { NextStep } from '../components/NextStep'
import { Notices } from '../components/Notices'
import { PlaceHeader } from '../components/PlaceHeader'
import { DeskCard, HotlineCard, Tools } from '../components/Tools'
import { Promises, Welcome } from '../components/Welcome'
import { homeQuery } from '../queries'

const POLL_MS = 5_000

export function HomeScreen() {
  const me = useSession((session) => session.me)
  const visible = useVisible()
  const { data, failure } = homeQuery.use({ when: visible, pollMs: me ? POLL_MS : undefined })
  useEffect(() => {
    if (visible) void homeQuery.refresh()
  }, [visible, me?.level])
  return (
    <Screen
      title={t('home.title')}
      header={<PlaceHeader channels={data?.channels ?? []} />}
      tabs={<TabBar current="home" clerk={Boolean(me?.clerk)} />}
      offline={me ? t('offline.wallet') : undefined}
    >
      <Page gap={16}>
        {failure && !data && failure.kind !== 'offline' ? (
          <Notice tone="undecided" icon="info">
            {wordsOf(failure).detail}
          </Notice>
        ) : null}
        {me ? <SignedIn me={me} /> : <Welcome />}
        {me ? null : <HotlineCard />}
      </Page>
    </Screen>
  )
}

function SignedIn({ me }: { me: Me }) {
  const { data, failure } = homeQuery.use()
  return (
    <>
      {levelOf(me) >= 2 ? <MyLicences /> : null}
      <NextStep />
      {me.clerk ? <DeskCard organisation={me.clerk.organisation.name} /> : null}
      {levelOf(me) >= 2 ? <Tools /> : null}
      {levelOf(me) < 2 && data?.notices.length === 0 ? null : data ? (
        <Notices notices={data.notices} />
      ) : failure ? null : (
        <SkeletonRows rows={2} />
      )}
      {levelOf(me) >= 2 ? null : (
        <>
          <Promises />
          <HotlineCard />
        </>
      )}
    </>
  )
}

/** The home's own section; when it could not be had in time, what the wallet last knew. */
function MyLicences() {
  const { data, failure } = homeQuery.use()
  const kept = walletQuery.use({ when: false }).data
  const section = data?.licences
  if (section) return <LicenceStrip cards={section.cards} total={section.total} />
  if (kept) return <LicenceStrip cards={kept.licences} total={kept.licences.length} />
  if (!data && !failure) return <StripSkeleton />
  return (
    <Notice tone="undecided" icon="clock">
      {t('home.licences.missing')}
    </Notice>
  )
}
