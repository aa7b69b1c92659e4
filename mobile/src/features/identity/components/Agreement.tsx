import { useState } from 'react'
import { t } from '../../../locale/t'
import { Box, Tap } from '../../../platform/elements'
import { useSettings } from '../../../settings/store'
import { Checkbox } from '../../../ui/Choices'
import { Sheet } from '../../../ui/Overlays'
import { useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'

const parts = [1, 2, 3, 4] as const

export function PrivacyText() {
  return (
    <Box style={{ gap: 16 }}>
      {parts.map((part) => (
        <Box key={part} style={{ gap: 4 }}>
          <Txt strong role="heading" level={3}>
            {t(`privacy.${part}.title`)}
          </Txt>
          <Txt tone="secondary">{t(`privacy.${part}.body`)}</Txt>
        </Box>
      ))}
    </Box>
  )
}

/** Ticked by the person before anything is asked for. */
export function Agreement({ missing }: { missing: boolean }) {
  const theme = useTheme()
  const agreed = useSettings((settings) => settings.privacyAgreed)
  const change = useSettings((settings) => settings.change)
  const [reading, setReading] = useState(false)
  return (
    <Box>
      <Box style={{ flexDirection: 'row', alignItems: 'center', marginLeft: -10 }}>
        <Checkbox
          label={`${t('signIn.agree')}${t('signIn.agreement')}`}
          on={agreed}
          onChange={(on) => change({ privacyAgreed: on })}
        />
        <Box style={{ flex: 1, flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' }}>
          <Txt kind="secondary" tone="secondary">
            {t('signIn.agree')}
          </Txt>
          <Tap
            role="button"
            onTap={() => setReading(true)}
            style={{ minHeight: theme.target, justifyContent: 'center' }}
          >
            <Txt kind="secondary" tone="brand">
              {t('signIn.agreement')}
            </Txt>
          </Tap>
        </Box>
      </Box>
      {missing && !agreed ? (
        <Txt kind="secondary" tone="invalid" role="alert">
          {t('signIn.agreeFirst')}
        </Txt>
      ) : null}
      {reading ? (
        <Sheet title={t('privacy.title')} onClose={() => setReading(false)}>
          <PrivacyText />
        </Sheet>
      ) : null}
    </Box>
  )
}
