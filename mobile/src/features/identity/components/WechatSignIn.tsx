import { useState } from 'react'
import { call } from '../../../api/call'
import { failureOf } from '../../../api/failure'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { wechatLoginCode } from '../../../platform/wechat'
import { useSettings } from '../../../settings/store'
import { Notice } from '../../../ui/Badge'
import { Button } from '../../../ui/Button'
import { Txt } from '../../../ui/Txt'
import { describeDevice } from '../device-id'
import { explain } from '../sign-in'
import { continueIntention } from '../step-up'
import { enter } from '../store'

/** One tap in the mini-program; WeChat asks for the phone number only after the agreement is ticked. */
export function WechatSignIn({ onMissingAgreement }: { onMissingAgreement(): void }) {
  const agreed = useSettings((settings) => settings.privacyAgreed)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const signIn = async (phoneCode: string | null) => {
    if (phoneCode === null) {
      setError(t('signIn.wechatRefused'))
      return
    }
    setBusy(true)
    setError(null)
    try {
      const loginCode = await wechatLoginCode()
      await enter(
        await call('signInByWechat', { body: { loginCode, phoneCode, device: await describeDevice() } }),
      )
      continueIntention()
    } catch (cause: unknown) {
      setError(explain(failureOf(cause)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Box style={{ gap: 16 }}>
      {error ? (
        <Notice tone="invalid" icon="warning">
          {error}
        </Notice>
      ) : null}
      <Button
        icon="wechat"
        busy={busy}
        busyText={t('signIn.checking')}
        openType={agreed ? 'getPhoneNumber' : undefined}
        onPhoneNumber={(code) => void signIn(code)}
        onTap={onMissingAgreement}
      >
        {t('signIn.wechat')}
      </Button>
      <Txt kind="secondary" tone="secondary" align="center">
        {t('signIn.or')}
      </Txt>
    </Box>
  )
}
