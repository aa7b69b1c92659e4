import { edition } from '@edition'
import { useState } from 'react'
import { call } from '../../../api/call'
import { failureOf } from '../../../api/failure'
import { clearQueries } from '../../../data/query'
import { t } from '../../../locale/t'
import { dial } from '../../../platform/dialler'
import { Box } from '../../../platform/elements'
import { Notice } from '../../../ui/Badge'
import { TextButton } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { CodeField } from '../../../ui/Field'
import { Page, Screen } from '../../../ui/Screen'
import { useTheme } from '../../../ui/theme'
import { showToast } from '../../../ui/toast'
import { Txt } from '../../../ui/Txt'
import { explain } from '../sign-in'
import { continueIntention } from '../step-up'
import { rememberMe } from '../store'
import { Heading } from './SignInScreen'

export function ActivateScreen() {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const activate = async (complete: string) => {
    setBusy(true)
    setError(null)
    try {
      rememberMe(await call('activateDevice', { body: { code: complete } }))
      clearQueries()
      showToast(t('activate.done'))
      continueIntention()
    } catch (cause: unknown) {
      setError(explain(failureOf(cause)))
    } finally {
      setBusy(false)
    }
  }
  const change = (typed: string) => {
    setCode(typed)
    if (typed.length < 6) setError(null)
    if (typed.length === 6 && typed !== code && !busy) void activate(typed)
  }

  return (
    <Screen title={t('activate.title')}>
      <Page gap={20}>
        <Heading title={t('activate.heading')} note={t('activate.why')} />
        <CodeField
          id="code"
          label={t('activate.code')}
          value={code}
          onInput={change}
          invalid={error !== null}
          disabled={busy}
        />
        <Box role="status" live="polite">
          {busy ? <Txt tone="secondary">{t('activate.checking')}</Txt> : null}
        </Box>
        {error ? (
          <Notice tone="invalid" icon="warning">
            {error}
          </Notice>
        ) : null}
        <HowTo />
        <Box style={{ alignItems: 'center' }}>
          <TextButton onTap={() => dial(edition.hotline)}>{t('activate.call')}</TextButton>
        </Box>
      </Page>
    </Screen>
  )
}

function HowTo() {
  const theme = useTheme()
  const side = theme.elder ? 34 : 26
  return (
    <Card style={{ gap: 14 }}>
      <Txt kind="heading" role="heading" level={2}>
        {t('activate.how')}
      </Txt>
      {([1, 2, 3] as const).map((step) => (
        <Box key={step} style={{ flexDirection: 'row', gap: 12 }}>
          <Box
            style={{
              width: side,
              height: side,
              borderRadius: side / 2,
              alignItems: 'center',
              justifyContent: 'center',
              backgroundColor: theme.colour.brandTint,
            }}
          >
            <Txt kind="secondary" strong tone="brand">
              {step}
            </Txt>
          </Box>
          <Txt style={{ flex: 1 }}>{t(`activate.how${step}`)}</Txt>
        </Box>
      ))}
    </Card>
  )
}
