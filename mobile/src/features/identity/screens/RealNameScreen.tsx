import { useState } from 'react'
import { call } from '../../../api/call'
import { failureOf } from '../../../api/failure'
import { clearQueries } from '../../../data/query'
import { t } from '../../../locale/t'
import { Notice } from '../../../ui/Badge'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Page, Screen } from '../../../ui/Screen'
import { wordsOf } from '../../../ui/States'
import { showToast } from '../../../ui/toast'
import { looksLikeCitizenNumber, tidyNumber } from '../citizen-number'
import { continueIntention } from '../step-up'
import { rememberMe, useSession } from '../store'
import { Heading } from './SignInScreen'

const isName = (name: string) => /^[\p{Script=Han}·]{2,30}$/u.test(name)

export function RealNameScreen() {
  const phone = useSession((session) => session.me?.maskedPhone ?? '')
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ title: string; detail: string } | null>(null)

  const submit = async () => {
    setTried(true)
    if (!isName(name) || !looksLikeCitizenNumber(number) || busy) return
    setBusy(true)
    setProblem(null)
    try {
      rememberMe(await call('proveRealName', { body: { name, idNumber: number } }))
      clearQueries()
      showToast(t('realName.done'))
      continueIntention()
    } catch (cause: unknown) {
      setProblem(wordsOf(failureOf(cause)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Screen
      title={t('realName.title')}
      footer={
        <Button onTap={() => void submit()} busy={busy} busyText={t('realName.checking')}>
          {t('realName.submit')}
        </Button>
      }
    >
      <Page gap={20}>
        <Heading title={t('realName.heading')} note={t('realName.phone', { phone })} />
        <Notice tone="brand" icon="lock">
          {t('realName.why')}
        </Notice>
        {problem ? (
          <Notice tone="invalid" icon="warning" title={problem.title}>
            {problem.detail}
          </Notice>
        ) : null}
        <Field
          id="name"
          label={t('realName.name')}
          kind="name"
          value={name}
          onInput={(typed) => setName(typed.replace(/\s/g, '').replace(/[•・．]/g, '·'))}
          placeholder={t('realName.namePlaceholder')}
          error={tried && !isName(name) ? t('realName.nameWrong') : null}
          maxLength={30}
        />
        <Field
          id="id-number"
          label={t('realName.number')}
          kind="id-number"
          value={number}
          onInput={(typed) => setNumber(tidyNumber(typed))}
          onSubmit={() => void submit()}
          placeholder={t('realName.numberPlaceholder')}
          error={tried && !looksLikeCitizenNumber(number) ? t('realName.numberWrong') : null}
          maxLength={22}
        />
      </Page>
    </Screen>
  )
}
