import { edition } from '@edition'
import { t } from '../../../locale/t'
import { Box } from '../../../platform/elements'
import { Card } from '../../../ui/Card'
import { Page, Screen } from '../../../ui/Screen'
import { Txt } from '../../../ui/Txt'
import { PrivacyText } from '../components/Agreement'

export function AboutScreen() {
  return (
    <Screen title={t('about.title')} offline={null}>
      <Page>
        <Box style={{ alignItems: 'center', gap: 6, paddingTop: 24, paddingBottom: 16 }}>
          <Txt kind="title" role="heading" level={2}>
            {edition.appName}
          </Txt>
          <Txt tone="secondary">{t('about.what')}</Txt>
          <Txt kind="secondary" tone="secondary">
            {t('about.version', { version: edition.version })}
          </Txt>
        </Box>
        <Card style={{ gap: 16 }}>
          <Txt kind="heading" role="heading" level={2}>
            {t('about.privacy')}
          </Txt>
          <PrivacyText />
        </Card>
      </Page>
    </Screen>
  )
}
