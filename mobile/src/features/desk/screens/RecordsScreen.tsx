import { useState } from 'react'
import { call } from '../../../api/call'
import { failureOf } from '../../../api/failure'
import { t } from '../../../locale/t'
import { useVisible } from '../../../platform/visibility'
import { Button } from '../../../ui/Button'
import { Page, Screen } from '../../../ui/Screen'
import { SkeletonRows } from '../../../ui/Skeleton'
import { EmptyState, ErrorState, wordsOf } from '../../../ui/States'
import { showToast } from '../../../ui/toast'
import { RecordList, TodayCounts } from '../components/Records'
import { recordsQuery, type VerificationRecord } from '../queries'

export function RecordsScreen() {
  const visible = useVisible()
  const { data, failure } = recordsQuery.use({ when: visible })
  const [older, setOlder] = useState<{ records: VerificationRecord[]; cursor: string | null } | null>(null)
  const [loading, setLoading] = useState(false)
  const cursor = older ? older.cursor : (data?.nextCursor ?? null)
  const loadMore = async () => {
    if (!cursor) return
    setLoading(true)
    try {
      const page = await call('listMyVerifications', { query: { cursor } })
      setOlder({ records: [...(older?.records ?? []), ...page.verifications], cursor: page.nextCursor })
    } catch (cause: unknown) {
      showToast(wordsOf(failureOf(cause)).detail)
    } finally {
      setLoading(false)
    }
  }
  if (!data) {
    return (
      <Screen title={t('records.title')}>
        <Page>
          {failure ? (
            <ErrorState failure={failure} onRetry={() => void recordsQuery.refresh()} />
          ) : (
            <SkeletonRows rows={6} />
          )}
        </Page>
      </Screen>
    )
  }
  const newest = new Set(data.verifications.map((record) => record.verificationId))
  const records = [
    ...data.verifications,
    ...(older?.records ?? []).filter((one) => !newest.has(one.verificationId)),
  ]
  return (
    <Screen title={t('records.title')}>
      <Page>
        <TodayCounts today={data.today} />
        {records.length === 0 ? (
          <EmptyState icon="record" title={t('records.emptyTitle')}>
            {t('records.emptyNote')}
          </EmptyState>
        ) : (
          <RecordList records={records} />
        )}
        {cursor ? (
          <Button kind="secondary" busy={loading} onTap={() => void loadMore()}>
            {t('records.more')}
          </Button>
        ) : null}
      </Page>
    </Screen>
  )
}
