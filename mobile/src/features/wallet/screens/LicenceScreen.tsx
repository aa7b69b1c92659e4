import type { AnswerOf } from '@zhangban/contracts'
import { formatDay, formatTime, groupNumber } from '../../../locale/format'
import { t } from '../../../locale/t'
import { go } from '../../../navigation/go'
import { useParam } from '../../../navigation/params'
import { copyText } from '../../../platform/clipboard'
import { Box, Picture } from '../../../platform/elements'
import { useVisible } from '../../../platform/visibility'
import { Badge, Notice } from '../../../ui/Badge'
import { Button, IconButton, TextButton } from '../../../ui/Button'
import { Card, Cell, CellGroup, Divider } from '../../../ui/Card'
import { Page, Screen } from '../../../ui/Screen'
import { Bone, Loading, SkeletonRows } from '../../../ui/Skeleton'
import { ErrorState } from '../../../ui/States'
import { useTheme } from '../../../ui/theme'
import { showToast } from '../../../ui/toast'
import { Txt } from '../../../ui/Txt'
import { levelOf, reach, useSession } from '../../identity'
import { LicenceCard } from '../components/LicenceCard'
import { isPresentable, isUsable } from '../licence'
import { licenceQuery, walletQuery } from '../queries'

type LicenceDetail = AnswerOf<'readLicence'>

export function LicenceScreen() {
  const identifier = useParam('id') ?? ''
  const visible = useVisible()
  const { data, failure } = licenceQuery(identifier).use({ when: identifier !== '' && visible })
  const card = walletQuery.read().data?.licences.find((licence) => licence.identifier === identifier)
  const shown = data ?? card
  return (
    <Screen
      title={shown?.typeName ?? t('licence.title')}
      offline={t('offline.wallet')}
      footer={
        shown && isPresentable(shown) ? (
          <Button icon="qr" onTap={() => go('present', { licence: identifier })}>
            {t('licence.present')}
          </Button>
        ) : null
      }
    >
      <Page>
        {shown ? (
          <LicenceCard licence={shown} />
        ) : failure ? null : (
          <Loading>
            <Bone radius={14} style={{ height: undefined, aspectRatio: 85.6 / 54 }} />
          </Loading>
        )}
        {data ? (
          <Detail licence={data} />
        ) : failure ? (
          <ErrorState failure={failure} onRetry={() => void licenceQuery(identifier).refresh()} />
        ) : (
          <SkeletonRows rows={4} />
        )}
      </Page>
    </Screen>
  )
}

function Detail({ licence }: { licence: LicenceDetail }) {
  return (
    <>
      {isUsable(licence) || licence.status === 'valid' ? null : (
        <Notice tone="invalid" icon="warning" title={t(`status.${licence.status}`)}>
          {t(`status.${licence.status}.todo`)}
        </Notice>
      )}
      {licence.freshness.state === 'stale' ? (
        <Notice tone="undecided" icon="clock">
          {t('wallet.stale', { time: formatTime(Date.parse(licence.freshness.asOf)) })}
        </Notice>
      ) : null}
      <Fields licence={licence} />
      <CellGroup>
        <Cell icon="eye" title={t('licence.looks')} onTap={() => go('looks', { type: licence.typeName })} />
      </CellGroup>
    </>
  )
}

function Fields({ licence }: { licence: LicenceDetail }) {
  const me = useSession((session) => session.me)
  const masked = licence.fields.some((field) => field.masked)
  const rows = [
    ...licence.fields,
    { label: t('licence.issuer'), value: licence.issuerName, masked: false },
    { label: t('licence.issuedOn'), value: formatDay(licence.issuedOn), masked: false },
    { label: t('licence.validUntil'), value: formatDay(licence.validUntil), masked: false },
  ]
  return (
    <Card style={{ gap: 4 }}>
      <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 8, marginBottom: 4 }}>
        <Txt kind="heading" role="heading" level={2} style={{ flex: 1 }}>
          {t('licence.fields')}
        </Txt>
        <Badge tone={isUsable(licence) ? 'valid' : 'invalid'} icon={isUsable(licence) ? 'check' : 'warning'}>
          {t(`status.${licence.status}`)}
        </Badge>
      </Box>
      {licence.portrait ? (
        <Picture
          source={`data:${licence.portrait.contentType};base64,${licence.portrait.data}`}
          label={t('licence.portrait', { name: licence.holderName })}
          style={{ width: 96, height: 120, borderRadius: 8, marginTop: 4, marginBottom: 8 }}
        />
      ) : null}
      {rows.map((row) => (
        <FieldRow key={row.label} {...row} />
      ))}
      {masked && levelOf(me) < 3 ? (
        <Box>
          <Divider />
          <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 8, paddingTop: 4 }}>
            <Txt kind="secondary" tone="secondary" style={{ flex: 1 }}>
              {t('licence.fullNote')}
            </Txt>
            <TextButton
              chevron
              onTap={() => reach('L3', { screen: 'licence', params: { id: licence.identifier } })}
            >
              {t('licence.full')}
            </TextButton>
          </Box>
        </Box>
      ) : null}
    </Card>
  )
}

function FieldRow({ label, value, masked }: { label: string; value: string; masked: boolean }) {
  const theme = useTheme()
  const copyable = !masked && /\d{6}/.test(value)
  const copy = async () => showToast((await copyText(value)) ? t('action.copied') : t('action.copyFailed'))
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'center', gap: 12, minHeight: theme.elder ? 56 : 44 }}>
      <Txt kind="secondary" tone="secondary" style={{ width: theme.elder ? 120 : 84 }}>
        {label}
      </Txt>
      <Txt tabular selectable style={{ flex: 1 }}>
        {/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : groupNumber(value)}
      </Txt>
      {copyable ? (
        <IconButton
          icon="copy"
          tone="secondary"
          label={t('action.copy', { what: label })}
          onTap={() => void copy()}
        />
      ) : null}
    </Box>
  )
}
