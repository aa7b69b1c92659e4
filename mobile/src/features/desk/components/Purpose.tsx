import { useState } from 'react'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Chips } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { Txt } from '../../../ui/Txt'
import { useDesk } from '../store'

type Kind = 'scene' | 'own'

/** What the look is for: the holder will read it. */
export function Purpose() {
  const { purpose, choosePurpose } = useDesk()
  const [kind, setKind] = useState<Kind>(purpose === null ? 'scene' : 'own')
  return (
    <Box style={{ gap: 8 }}>
      <Txt strong role="heading" level={2}>
        {t('desk.purpose')}
      </Txt>
      <Chips<Kind>
        label={t('desk.purpose')}
        value={kind}
        choices={[
          { value: 'scene', text: t('desk.purposeByScene') },
          { value: 'own', text: t('desk.purposeCustom') },
        ]}
        onChoose={(chosen) => {
          setKind(chosen)
          choosePurpose(chosen === 'scene' ? null : '')
        }}
      />
      {kind === 'own' ? (
        <Field
          id="purpose"
          label={t('desk.purpose')}
          value={purpose ?? ''}
          onInput={choosePurpose}
          placeholder={t('desk.purposePlaceholder')}
          hint={t('desk.purposeHint')}
          maxLength={60}
        />
      ) : null}
    </Box>
  )
}
