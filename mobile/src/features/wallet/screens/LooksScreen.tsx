import { useState } from 'react'
import { call } from '../../../api/call'
import { failureOf } from '../../../api/failure'
import { t } from '../../../locale/t'
import { useParam } from '../../../navigation/params'
import { Box } from '../../../platform/elements'
import { useVisible } from '../../../platform/visibility'
import { Button } from '../../../ui/Button'
import { Chips } from '../../../ui/Choices'
import { Page, Screen } from '../../../ui/Screen'
import { SkeletonRows } from '../../../ui/Skeleton'
import { EmptyState, ErrorState, wordsOf } from '../../../ui/States'
import { showToast } from '../../../ui/toast'
import { LookCard } from '../components/LookCard'
import { type Look, looksQuery } from '../queries'

const POLL_MS = 2_500

export function LooksScreen() {
  const visible = useVisible()
  const { data, failure } = looksQuery.use({ when: visible, pollMs: POLL_MS })
  const [type, setType] = useState<string | null>(useParam('type') ?? null)
  const older = useOlder(data?.nextCursor ?? null)
  if (!data) {
    return (
      <Screen title={t('looks.title')}>
        <Page>
          {failure ? (
            <ErrorState failure={failure} onRetry={() => void looksQuery.refresh()} />
          ) : (
            <SkeletonRows rows={4} />
          )}
        </Page>
      </Screen>
    )
  }
  const newest = new Set(data.looks.map((look) => look.id))
  const looks = [...data.looks, ...older.looks.filter((look) => !newest.has(look.id))]
  const types = [...new Set([...looks.map((look) => look.licenceTypeName), ...(type ? [type] : [])])]
  const shown = type ? looks.filter((look) => look.licenceTypeName === type) : looks
  return (
    <Screen title={t('looks.title')}>
      <Page gap={12}>
        {types.length > 1 || type ? (
          <Chips
            label={t('licence.title')}
            choices={[
              { value: '', text: t('looks.all') },
              ...types.map((name) => ({ value: name, text: name })),
            ]}
            value={type ?? ''}
            onChoose={(chosen) => setType(chosen === '' ? null : chosen)}
          />
        ) : null}
        {shown.length === 0 ? (
          <EmptyState icon="eye" title={t('looks.emptyTitle')}>
            {t('looks.emptyNote')}
          </EmptyState>
        ) : (
          <Box role="list" live="polite" style={{ gap: 12 }}>
            {shown.map((look) => (
              <Box key={look.id} role="listitem">
                <LookCard look={look} />
              </Box>
            ))}
          </Box>
        )}
        {older.more ? (
          <Button kind="secondary" onTap={() => void older.load()} busy={older.loading}>
            {t('looks.more')}
          </Button>
        ) : null}
      </Page>
    </Screen>
  )
}

/** Pages behind the newest one, which alone is asked again and again. */
function useOlder(firstCursor: string | null) {
  const [looks, setLooks] = useState<Look[]>([])
  const [cursor, setCursor] = useState<string | null | undefined>(undefined)
  const [loading, setLoading] = useState(false)
  const next = cursor === undefined ? firstCursor : cursor
  const load = async () => {
    if (!next) return
    setLoading(true)
    try {
      const page = await call('listLooks', { query: { cursor: next } })
      setLooks((before) => [...before, ...page.looks])
      setCursor(page.nextCursor)
    } catch (cause: unknown) {
      showToast(wordsOf(failureOf(cause)).detail)
    } finally {
      setLoading(false)
    }
  }
  return { looks, more: next !== null, loading, load }
}
