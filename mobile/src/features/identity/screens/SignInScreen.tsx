import { useState } from 'react'
import { groupPhone } from '../../../locale/format'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { hasWechatSignIn } from '../../../platform/wechat'
import { useSettings } from '../../../settings/store'
import { Button, TextButton } from '../../../ui/Button'
import { CodeField, Field } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import { Page, Screen } from '../../../ui/Screen'
import { Txt } from '../../../ui/Txt'
import { Agreement } from '../components/Agreement'
import { WechatSignIn } from '../components/WechatSignIn'
import { type SmsSignIn, useSmsSignIn } from '../sign-in'

export function SignInScreen() {
  const signIn = useSmsSignIn()
  const agreed = useSettings((settings) => settings.privacyAgreed)
  const [missing, setMissing] = useState(false)
  return (
    <Screen title={t('signIn.title')}>
      <Page gap={20}>
        {signIn.sentTo ? (
          <CodeStep signIn={signIn} />
        ) : (
          <>
            <Heading title={t('signIn.heading')} note={t('signIn.note')} />
            {hasWechatSignIn ? <WechatSignIn onMissingAgreement={() => setMissing(true)} /> : null}
            <PhoneStep
              signIn={signIn}
              onSubmit={() => (agreed ? void signIn.requestCode() : setMissing(true))}
            />
            <Agreement missing={missing} />
          </>
        )}
      </Page>
    </Screen>
  )
}

export function Heading({ title, note }: { title: string; note: string }) {
  return (
    <Box style={{ gap: 6, paddingTop: 8 }}>
      <Txt kind="title" role="heading" level={2}>
        {title}
      </Txt>
      <Txt tone="secondary">{note}</Txt>
    </Box>
  )
}

function PhoneStep({ signIn, onSubmit }: { signIn: SmsSignIn; onSubmit(): void }) {
  return (
    <Box style={{ gap: 16 }}>
      <Field
        id="phone"
        label={t('signIn.phone')}
        kind="phone"
        value={signIn.phone}
        onInput={signIn.changePhone}
        onSubmit={onSubmit}
        placeholder={t('signIn.phonePlaceholder')}
        error={signIn.phoneError}
        maxLength={11}
      />
      <Button onTap={onSubmit} busy={signIn.busy === 'sending'} busyText={t('signIn.sending')}>
        {t('signIn.getCode')}
      </Button>
    </Box>
  )
}

function CodeStep({ signIn }: { signIn: SmsSignIn }) {
  const { sentTo, waitSeconds, busy, codeError } = signIn
  return (
    <Box style={{ gap: 20 }}>
      <Heading
        title={t('signIn.code')}
        note={`${t('signIn.codeSent', { phone: groupPhone(sentTo ?? '') })}，${t('signIn.codeExpires', { minutes: signIn.expiresInMinutes })}`}
      />
      <CodeField
        id="code"
        label={t('signIn.code')}
        value={signIn.code}
        onInput={signIn.changeCode}
        invalid={codeError !== null}
        disabled={busy === 'checking'}
        autoFocus
      />
      <Box role="status" live="polite" style={{ minHeight: 24 }}>
        {busy === 'checking' ? <Txt tone="secondary">{t('signIn.checking')}</Txt> : null}
        {codeError ? (
          <Box style={{ flexDirection: 'row', gap: 6 }}>
            <Icon name="warning" size={18} tone="invalid" style={{ marginTop: 3 }} />
            <Txt tone="invalid" style={{ flex: 1 }}>
              {codeError}
            </Txt>
          </Box>
        ) : null}
      </Box>
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        {waitSeconds > 0 ? (
          <TextButton onTap={() => undefined} disabled tone="secondary">
            {t('signIn.resendIn', { seconds: waitSeconds })}
          </TextButton>
        ) : (
          <TextButton onTap={() => void signIn.requestCode()} disabled={busy !== null}>
            {t('signIn.resend')}
          </TextButton>
        )}
        <TextButton onTap={signIn.editPhone} tone="secondary">
          {t('signIn.changePhone')}
        </TextButton>
      </Box>
    </Box>
  )
}
