import { useState } from 'react'
import { call } from '../../../api/call'
import { failureOf } from '../../../api/failure'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Dialog } from '../../../ui/Overlays'
import { wordsOf } from '../../../ui/States'
import { showToast } from '../../../ui/toast'
import { Txt } from '../../../ui/Txt'
import { recordsQuery } from '../queries'
import { useDesk } from '../store'
import type { Verdict } from '../verification'

/** A portrait was there to be compared and nobody said yet that it does not fit. */
export const canReportMismatch = (verdict: Verdict): boolean =>
  verdict.outcome === 'valid' && verdict.holderCheck === 'portrait' && verdict.photoMismatchAt === null

interface VerdictActionsProps {
  verdict: Verdict
  hints?: boolean
  onMismatch(): void
}

export function VerdictActions({ verdict, hints, onMismatch }: VerdictActionsProps) {
  const next = useDesk((desk) => desk.next)
  return (
    <Box style={{ flexDirection: 'row', gap: 12 }}>
      {canReportMismatch(verdict) ? (
        <Button
          kind="secondary"
          onTap={onMismatch}
          hint={hints ? t('verdict.mismatchKey') : undefined}
          style={{ flex: 1 }}
        >
          {t('verdict.mismatch')}
        </Button>
      ) : null}
      <Button icon="scan" onTap={next} hint={hints ? t('verdict.nextKey') : undefined} style={{ flex: 2 }}>
        {t('verdict.next')}
      </Button>
    </Box>
  )
}

export function MismatchDialog({ verdict, onClose }: { verdict: Verdict; onClose(): void }) {
  const mismatched = useDesk((desk) => desk.mismatched)
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const report = async () => {
    setBusy(true)
    try {
      const { photoMismatchAt } = await call('reportPhotoMismatch', {
        params: { verificationId: verdict.verificationId },
        body: { note: note.trim() || undefined },
      })
      mismatched(photoMismatchAt)
      void recordsQuery.refresh()
      onClose()
    } catch (cause: unknown) {
      showToast(wordsOf(failureOf(cause)).detail)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t('verdict.mismatchTitle')}
      confirm={t('verdict.mismatchConfirm')}
      danger
      busy={busy}
      onConfirm={() => void report()}
      onClose={onClose}
    >
      <Box style={{ gap: 12 }}>
        <Txt tone="secondary">{t('verdict.mismatchNote')}</Txt>
        <Field
          id="mismatch-note"
          label={t('verdict.mismatchReason')}
          value={note}
          onInput={setNote}
          maxLength={200}
          multiline
        />
      </Box>
    </Dialog>
  )
}
