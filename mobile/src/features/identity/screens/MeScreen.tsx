import { edition } from '@edition'
import { useState } from 'react'
import { t } from '../../../locale/t'
import { go, goToTab } from '../../../navigation/go'
import { dial } from '../../../platform/dialler'
import { Box } from '../../../platform/elements'
import type { Appearance } from '../../../settings/stored-settings'
import { useSettings } from '../../../settings/store'
import { Button } from '../../../ui/Button'
import { Card, Cell, CellGroup, Section } from '../../../ui/Card'
import { Segmented, Switch } from '../../../ui/Choices'
import { Icon } from '../../../ui/Icon'
import { Dialog } from '../../../ui/Overlays'
import { Page, Screen, TabHeader } from '../../../ui/Screen'
import { TabBar } from '../../../ui/TabBar'
import { useTheme } from '../../../ui/theme'
import { showToast } from '../../../ui/toast'
import { Txt } from '../../../ui/Txt'
import { nextStep, reach } from '../step-up'
import { type Me, signOut, useSession } from '../store'

export function MeScreen() {
  const me = useSession((session) => session.me)
  const [leaving, setLeaving] = useState(false)
  return (
    <Screen
      title={t('me.title')}
      header={<TabHeader title={t('me.title')} />}
      tabs={<TabBar current="me" clerk={Boolean(me?.clerk)} />}
      offline={null}
    >
      <Page>
        <Person me={me} />
        {me ? <Account me={me} /> : null}
        <Display />
        <CellGroup>
          <Cell
            icon="headset"
            title={t('me.hotline', { hotline: edition.hotline })}
            onTap={() => dial(edition.hotline)}
          />
          <Cell icon="info" title={t('me.about')} onTap={() => go('about')} />
          {me ? (
            <Cell icon="signOut" title={t('me.signOut')} tone="invalid" onTap={() => setLeaving(true)} />
          ) : null}
        </CellGroup>
      </Page>
      {leaving ? (
        <Dialog
          title={t('me.signOutTitle')}
          confirm={t('me.signOut')}
          danger
          onClose={() => setLeaving(false)}
          onConfirm={() => {
            setLeaving(false)
            void signOut().then(() => showToast(t('me.signedOutDone')))
          }}
        >
          {t('me.signOutNote')}
        </Dialog>
      ) : null}
    </Screen>
  )
}

function Person({ me }: { me: Me | null }) {
  const theme = useTheme()
  const side = theme.elder ? 72 : 60
  return (
    <Card style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
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
        <Icon name="me" size={side / 2} tone="brand" />
      </Box>
      <Box style={{ flex: 1, gap: 2 }}>
        <Txt kind="title">{me ? (me.maskedName ?? me.maskedPhone) : t('me.signedOut')}</Txt>
        <Txt kind="secondary" tone="secondary">
          {me ? t(`me.level.${me.level}`) : t('me.signedOutNote')}
        </Txt>
      </Box>
      {me ? null : (
        <Button small onTap={() => reach('L1', { screen: 'me' })}>
          {t('me.signIn')}
        </Button>
      )}
    </Card>
  )
}

function Account({ me }: { me: Me }) {
  const step = nextStep(me, 'L3')
  return (
    <CellGroup>
      {step === 'realName' ? (
        <Cell
          icon="idCard"
          title={t('me.realName')}
          value={t('me.todo')}
          dot
          onTap={() => reach('L2', { screen: 'me' })}
        />
      ) : null}
      {step === 'activate' ? (
        <Cell
          icon="device"
          title={t('me.activate')}
          value={t('me.todo')}
          dot
          onTap={() => reach('L3', { screen: 'me' })}
        />
      ) : null}
      {me.clerk ? (
        <Cell
          icon="desk"
          title={t('tab.desk')}
          note={`${me.clerk.organisation.name} · ${me.clerk.post}`}
          onTap={() => goToTab('desk')}
        />
      ) : null}
      {step === 'realName' ? null : <Cell icon="eye" title={t('me.looks')} onTap={() => go('looks')} />}
      <Cell icon="shield" title={t('me.devices')} onTap={() => go('devices')} />
    </CellGroup>
  )
}

const appearances: Appearance[] = ['system', 'light', 'dark']

function Display() {
  const theme = useTheme()
  const { elder, appearance, change } = useSettings()
  return (
    <Section title={t('me.display')}>
      <Card style={{ gap: 12 }}>
        <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 12, minHeight: theme.target }}>
          <Icon name="type" tone="secondary" />
          <Box style={{ flex: 1 }}>
            <Txt>{t('me.elder')}</Txt>
            <Txt kind="secondary" tone="secondary">
              {t('me.elderNote')}
            </Txt>
          </Box>
          <Switch label={t('me.elder')} on={elder} onChange={(on) => change({ elder: on })} />
        </Box>
        <Segmented
          label={t('me.appearance')}
          value={appearance}
          choices={appearances.map((value) => ({ value, text: t(`me.appearance.${value}`) }))}
          onChoose={(chosen) => change({ appearance: chosen })}
        />
      </Card>
    </Section>
  )
}
