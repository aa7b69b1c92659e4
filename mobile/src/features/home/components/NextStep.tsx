import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import { nextStep, reach, useSession } from '../../identity'
import { IconTile } from './Welcome'

/** Leads through real name and activation, and says what each one gives. */
export function NextStep() {
  const theme = useTheme()
  const step = nextStep(
    useSession((session) => session.me),
    'L3',
  )
  if (step !== 'realName' && step !== 'activate') return null
  const done = step === 'realName' ? 1 : 2
  return (
    <Card style={{ gap: 14 }}>
      <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
        <IconTile icon={step === 'realName' ? 'idCard' : 'device'} />
        <Box style={{ flex: 1, gap: 2 }}>
          <Txt kind="heading" role="heading" level={2}>
            {t(`home.next.${step}`)}
          </Txt>
          <Txt kind="secondary" tone="secondary">
            {t(`home.next.${step}Note`)}
          </Txt>
        </Box>
      </Box>
      <Box style={{ gap: 6 }}>
        <Box
          role="progressbar"
          label={t('home.next.progress', { step: done + 1 })}
          style={{ flexDirection: 'row', gap: 6 }}
        >
          {[0, 1, 2].map((part) => (
            <Box
              key={part}
              style={{
                flex: 1,
                height: 6,
                borderRadius: 3,
                backgroundColor: part < done ? theme.colour.brand : theme.colour.line,
              }}
            />
          ))}
        </Box>
        <Txt kind="caption" tone="secondary" hidden>
          {t('home.next.progress', { step: done + 1 })}
        </Txt>
      </Box>
      <Button
        onTap={() =>
          step === 'realName' ? reach('L2', { screen: 'home' }) : reach('L3', { screen: 'home' })
        }
      >
        {t(`home.next.${step}Action`)}
      </Button>
    </Card>
  )
}
