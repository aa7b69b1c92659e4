import { edition } from '@edition'
import { useEffect, useState } from 'react'
import { serverNow } from '../../../api/server-clock'
import { formatSeconds } from '../../../locale/format'
import { t } from '../../../locale/t'
import { goBack } from '../../../navigation/go'
import { useParam } from '../../../navigation/params'
import { Box } from '../../../platform/elements'
import { brighten } from '../../../platform/screen'
import { useVisible } from '../../../platform/visibility'
import { Watermark } from '../../../platform/watermark'
import { useSettings } from '../../../settings/store'
import { Page, Screen } from '../../../ui/Screen'
import { EmptyState, ErrorState } from '../../../ui/States'
import { ThemeOverride } from '../../../ui/theme'
import { whiteTheme } from '../../../ui/tokens'
import { levelOf, reach, useSession } from '../../identity'
import { isPresentable, type Licence, walletQuery } from '../../wallet'
import { SceneBar } from '../components/SceneBar'
import { PreparingCode, ShownCode } from '../components/ShownCode'
import type { Scene } from '../kept-scenes'
import { scenesQuery } from '../queries'
import { useShowing } from '../showing'
import { usePresentationStore } from '../store'

/** White and bright in every appearance: a code is read by other people's cameras. */
export function PresentScreen() {
  const elder = useSettings((settings) => settings.elder)
  return (
    <ThemeOverride value={whiteTheme(edition.brand, elder)}>
      <Present />
    </ThemeOverride>
  )
}

function Present() {
  const identifier = useParam('licence') ?? ''
  const askedScene = useParam('scene')
  const level = levelOf(useSession((session) => session.me))
  const visible = useVisible()
  const wallet = walletQuery.use({ when: level >= 2 && visible })
  const scenes = scenesQuery.use({ when: visible })
  const licence = wallet.data?.licences.find((one) => one.identifier === identifier)
  const offered = licence && scenes.data ? offeredScenes(licence, scenes.data.scenes) : []
  const { lastScenes, rememberScene } = usePresentationStore()
  const [chosen, setChosen] = useState(askedScene ?? lastScenes[identifier])
  const scene = offered.find(({ code }) => code === chosen) ?? offered[0]

  const here = {
    screen: 'present',
    params: { licence: identifier, ...(scene ? { scene: scene.code } : null) },
  } as const
  const failure = wallet.failure ?? scenes.failure
  if (level < 2) return <StepUp onTap={() => reach('L3', here)} />
  if (!licence || !scenes.data) {
    return (
      <Shell>
        {failure && !wallet.loading && !scenes.loading ? (
          <ErrorState
            failure={failure}
            onRetry={() => {
              void walletQuery.refresh()
              void scenesQuery.refresh()
            }}
          />
        ) : (
          <PreparingCode />
        )}
      </Shell>
    )
  }
  if (!isPresentable(licence) || !scene) return <NotPresentable />
  if (level < (scene.level === 'L3' ? 3 : 2)) return <StepUp onTap={() => reach('L3', here)} />
  return (
    <Code
      licence={licence}
      scene={scene}
      offered={offered}
      visible={visible}
      onChoose={(code) => {
        setChosen(code)
        rememberScene(identifier, code)
      }}
    />
  )
}

const offeredScenes = (licence: Licence, scenes: readonly Scene[]) =>
  scenes.filter((scene) => licence.scenes.includes(scene.code) && scene.modes.includes('show'))

interface CodeProps {
  licence: Licence
  scene: Scene
  offered: Scene[]
  visible: boolean
  onChoose(code: string): void
}

function Code({ licence, scene, offered, visible, onChoose }: CodeProps) {
  const { showing, retry } = useShowing({ licence: licence.identifier, scene: scene.code }, visible)
  useEffect(() => (visible ? brighten() : undefined), [visible])
  return (
    <Shell mark={showing.state === 'showing' ? scene.name : undefined}>
      <SceneBar scene={scene} offered={offered} onChoose={onChoose} />
      <ShownCode showing={showing} licence={licence} scene={scene} onRetry={retry} />
    </Shell>
  )
}

function Shell({ mark, children }: { mark?: string; children: React.ReactNode }) {
  return (
    <Screen title={t('present.title')} offline={t('offline.wallet')}>
      {mark ? <Mark name={mark} /> : null}
      <Page gap={18}>{children}</Page>
    </Screen>
  )
}

function Mark({ name }: { name: string }) {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return <Watermark text={`${name} ${formatSeconds(now)}`} colour="#EEF3F9" />
}

function StepUp({ onTap }: { onTap(): void }) {
  return (
    <Shell>
      <EmptyState
        icon="device"
        title={t('present.activateTitle')}
        action={{ text: t('present.activate'), onTap }}
      >
        {t('present.activateNote')}
      </EmptyState>
    </Shell>
  )
}

function NotPresentable() {
  return (
    <Shell>
      <Box role="alert">
        <EmptyState
          icon="warning"
          title={t('present.notPresentable')}
          action={{ text: t('action.back'), onTap: goBack }}
        >
          {t('present.noScene')}
        </EmptyState>
      </Box>
    </Shell>
  )
}
