import { hasCode } from '../../../api/failure'
import { formatTime } from '../../../locale/format'
import { t } from '../../../locale/t'
import { go } from '../../../navigation/go'
import { Box } from '../../../platform/elements'
import { useVisible } from '../../../platform/visibility'
import { Notice } from '../../../ui/Badge'
import { IconButton } from '../../../ui/Button'
import { Chips } from '../../../ui/Choices'
import { Page, Screen, TabHeader } from '../../../ui/Screen'
import { Bone, Loading } from '../../../ui/Skeleton'
import { EmptyState, ErrorState } from '../../../ui/States'
import { TabBar } from '../../../ui/TabBar'
import { levelOf, reach, useSession } from '../../identity'
import { LicenceCard } from '../components/LicenceCard'
import { type Holder, inOrder, type Wallet } from '../licence'
import { walletQuery } from '../queries'
import { useWalletStore } from '../store'

export function WalletScreen() {
  const me = useSession((session) => session.me)
  const { covered, toggleCovered } = useWalletStore()
  return (
    <Screen
      title={t('wallet.title')}
      header={
        <TabHeader
          title={t('wallet.title')}
          end={
            levelOf(me) >= 2 ? (
              <IconButton
                icon={covered ? 'eyeOff' : 'eye'}
                label={covered ? t('wallet.show') : t('wallet.hide')}
                onTap={toggleCovered}
              />
            ) : null
          }
        />
      }
      tabs={<TabBar current="wallet" clerk={Boolean(me?.clerk)} />}
      offline={t('offline.wallet')}
    >
      <Page gap={12}>
        <Content />
      </Page>
    </Screen>
  )
}

function Content() {
  const me = useSession((session) => session.me)
  const level = levelOf(me)
  const visible = useVisible()
  const { data, at, failure } = walletQuery.use({ when: level >= 2 && visible, pollMs: 30_000 })
  if (level === 0) {
    return (
      <EmptyState
        icon="wallet"
        title={t('wallet.signInTitle')}
        action={{ text: t('wallet.signIn'), onTap: () => reach('L1', { screen: 'wallet' }) }}
      >
        {t('wallet.signInNote')}
      </EmptyState>
    )
  }
  if (level === 1 || hasCode(failure, 'step_up_required')) {
    return (
      <EmptyState
        icon="idCard"
        title={t('wallet.realNameTitle')}
        action={{ text: t('wallet.realName'), onTap: () => reach('L2', { screen: 'wallet' }) }}
      >
        {t('wallet.realNameNote')}
      </EmptyState>
    )
  }
  if (data) return <Licences wallet={data} copyOf={failure ? at : null} />
  if (failure) return <ErrorState failure={failure} onRetry={() => void walletQuery.refresh()} />
  return <WalletSkeleton />
}

/** `copyOf`: this device's copy of that moment, because the server could not be asked. */
function Licences({ wallet, copyOf }: { wallet: Wallet; copyOf: number | null }) {
  const { holderRef, chooseHolder, covered } = useWalletStore()
  const chosen = wallet.holders.find((holder) => holder.ref === holderRef) ?? wallet.holders[0]
  const licences = inOrder(wallet.licences.filter((licence) => licence.holderRef === chosen?.ref))
  const countOf = (holder: Holder) =>
    wallet.licences.filter((licence) => licence.holderRef === holder.ref).length
  const stale = wallet.freshness.state === 'stale'
  return (
    <>
      {wallet.holders.length > 1 ? (
        <Chips
          label={t('wallet.holders')}
          choices={wallet.holders.map((holder) => ({
            value: holder.ref,
            text: t(`wallet.${holder.kind}`, { name: holder.name, count: countOf(holder) }),
          }))}
          value={chosen?.ref ?? null}
          onChoose={chooseHolder}
        />
      ) : null}
      {stale || copyOf !== null ? (
        <Notice tone="undecided" icon="clock">
          {stale
            ? t('wallet.stale', { time: formatTime(Date.parse(wallet.freshness.asOf)) })
            : t('wallet.copy', { time: formatTime(copyOf ?? 0) })}
        </Notice>
      ) : null}
      {wallet.missing.length > 0 ? (
        <Notice tone="undecided" icon="info">
          {t('wallet.missing', { count: wallet.missing.length })}
        </Notice>
      ) : null}
      {licences.length === 0 ? (
        <EmptyState icon="wallet" title={t('wallet.emptyTitle')}>
          {t('wallet.emptyNote')}
        </EmptyState>
      ) : (
        <Box role="list" style={{ gap: 12 }}>
          {licences.map((licence) => (
            <Box key={licence.identifier} role="listitem">
              <LicenceCard
                licence={licence}
                covered={covered}
                onOpen={() => go('licence', { id: licence.identifier })}
                onPresent={() => go('present', { licence: licence.identifier })}
              />
            </Box>
          ))}
        </Box>
      )}
    </>
  )
}

function WalletSkeleton() {
  return (
    <Loading>
      <Box style={{ gap: 12 }}>
        <Box style={{ flexDirection: 'row', gap: 8 }}>
          <Bone width={72} height={40} radius={20} />
          <Bone width={112} height={40} radius={20} />
        </Box>
        {[0, 1, 2].map((card) => (
          <Bone key={card} radius={14} style={{ height: undefined, aspectRatio: 85.6 / 54 }} />
        ))}
      </Box>
    </Loading>
  )
}
