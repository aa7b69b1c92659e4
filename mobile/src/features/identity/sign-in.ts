import { useEffect, useState } from 'react'
import { call } from '../../api/call'
import { type Failure, failureOf, hasCode } from '../../api/failure'
import { t } from '../../locale/t'
import { wordsOf } from '../../ui/States'
import { describeDevice } from './device-id'
import { continueIntention } from './step-up'
import { enter } from './store'

const isPhone = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone)

/** What to say about a failed try, with the tries that are left. */
export function explain(failure: Failure): string {
  const { title, detail } = wordsOf(failure)
  const tries = failure.kind === 'problem' ? failure.problem.triesLeft : undefined
  const left = tries === undefined ? '' : t('signIn.triesLeft', { tries })
  return `${title}，${detail}${left}`
}

function useCountdown(): [number, (seconds: number) => void] {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  const start = (seconds: number) => {
    setNow(Date.now())
    setUntil(Date.now() + seconds * 1000)
  }
  return [Math.max(0, Math.ceil((until - now) / 1000)), start]
}

export interface SmsSignIn {
  phone: string
  changePhone(phone: string): void
  code: string
  changeCode(code: string): void
  /** The number that a code was sent to. */
  sentTo: string | null
  expiresInMinutes: number
  waitSeconds: number
  busy: 'sending' | 'checking' | null
  phoneError: string | null
  codeError: string | null
  requestCode(): Promise<void>
  editPhone(): void
}

/** Signing in with a phone number and the code sent to it; nothing typed is lost by an error. */
export function useSmsSignIn(): SmsSignIn {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [expiresInMinutes, setExpires] = useState(5)
  const [waitSeconds, startCountdown] = useCountdown()
  const [busy, setBusy] = useState<'sending' | 'checking' | null>(null)
  const [phoneError, setPhoneError] = useState<string | null>(null)
  const [codeError, setCodeError] = useState<string | null>(null)

  const requestCode = async () => {
    if (busy) return
    if (!isPhone(phone)) {
      setPhoneError(t('signIn.phoneWrong'))
      return
    }
    setBusy('sending')
    setPhoneError(null)
    setCodeError(null)
    try {
      const sent = await call('requestSmsCode', { body: { phone } })
      startCountdown(sent.resendAfterSeconds)
      setExpires(Math.max(1, Math.round(sent.expiresInSeconds / 60)))
      setSentTo(phone)
      setCode('')
    } catch (cause: unknown) {
      const failure = failureOf(cause)
      if (hasCode(failure, 'sms_resend_too_soon')) {
        startCountdown((failure.kind === 'problem' && failure.problem.retryAfterSeconds) || 60)
        setSentTo(phone)
      } else {
        setPhoneError(explain(failure))
      }
    } finally {
      setBusy(null)
    }
  }

  const check = async (complete: string) => {
    if (!sentTo) return
    setBusy('checking')
    setCodeError(null)
    try {
      await enter(
        await call('signInBySms', {
          body: { phone: sentTo, code: complete, device: await describeDevice() },
        }),
      )
      continueIntention()
    } catch (cause: unknown) {
      setCodeError(explain(failureOf(cause)))
    } finally {
      setBusy(null)
    }
  }

  return {
    phone,
    changePhone: (typed) => {
      setPhone(typed.replace(/\D/g, '').slice(0, 11))
      setPhoneError(null)
    },
    code,
    changeCode: (typed) => {
      setCode(typed)
      if (typed.length < 6) setCodeError(null)
      if (typed.length === 6 && typed !== code && !busy) void check(typed)
    },
    sentTo,
    expiresInMinutes,
    waitSeconds,
    busy,
    phoneError,
    codeError,
    requestCode,
    editPhone: () => {
      setSentTo(null)
      setCode('')
      setCodeError(null)
    },
  }
}
