import { edition } from '@edition'
import { useState } from 'react'
import { t } from '../../../locale/t'
import { Box, Tap } from '../../../platform/elements'
import { useSettings } from '../../../settings/store'
import { Icon } from '../../../ui/Icon'
import { Sheet } from '../../../ui/Overlays'
import { outline, pad, useTheme } from '../../../ui/theme'
import { Txt } from '../../../ui/Txt'
import type { Home } from '../queries'

interface Place {
  division: string
  name: string
  district: boolean
}

function placesOf(channels: Home['channels']): Place[] {
  return channels.flatMap((channel) => [
    { division: channel.division, name: channel.name, district: false },
    ...channel.districts.map((one) => ({ division: one.division, name: one.name, district: true })),
  ])
}

/** Where one is, and the way into 长辈版 and back. */
export function PlaceHeader({ channels }: { channels: Home['channels'] }) {
  const theme = useTheme()
  const { place, elder, change } = useSettings()
  const [choosing, setChoosing] = useState(false)
  const city = channels.find((channel) =>
    [channel.division, ...channel.districts.map((one) => one.division)].includes(place ?? ''),
  )
  const cityName = city?.name ?? channels[0]?.name ?? edition.placeName
  const district = city?.districts.find((one) => one.division === place)?.name
  const name = district ? `${cityName} · ${district}` : cityName
  return (
    <Box
      role="banner"
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 8,
        minHeight: 60,
        paddingLeft: theme.space.page,
        paddingRight: theme.space.page,
        paddingTop: 6,
      }}
    >
      <Tap
        role="button"
        label={t('home.place', { place: name })}
        onTap={() => setChoosing(true)}
        disabled={channels.length === 0}
        style={{ flexDirection: 'row', alignItems: 'center', gap: 6, minHeight: theme.target, flexShrink: 1 }}
      >
        <Icon name="pin" size={theme.elder ? 28 : 22} tone="brand" />
        <Txt kind="heading" role="heading" level={1} lines={1} style={{ flexShrink: 1 }}>
          {name}
        </Txt>
        <Icon name="down" size={18} tone="secondary" />
      </Tap>
      <Tap
        role="button"
        onTap={() => change({ elder: !elder })}
        style={{ minHeight: theme.target, justifyContent: 'center' }}
      >
        <Box
          style={{
            borderRadius: 999,
            backgroundColor: theme.colour.surface,
            ...outline(theme.colour.line),
            ...pad(6, 14),
          }}
        >
          <Txt kind="secondary" strong>
            {elder ? t('home.standard') : t('home.elder')}
          </Txt>
        </Box>
      </Tap>
      {choosing ? (
        <PlaceSheet
          places={placesOf(channels)}
          current={place ?? channels[0]?.division ?? ''}
          onClose={() => setChoosing(false)}
          onChoose={(division) => {
            change({ place: division })
            setChoosing(false)
          }}
        />
      ) : null}
    </Box>
  )
}

interface PlaceSheetProps {
  places: Place[]
  current: string
  onChoose(division: string): void
  onClose(): void
}

function PlaceSheet({ places, current, onChoose, onClose }: PlaceSheetProps) {
  const theme = useTheme()
  return (
    <Sheet title={t('home.placeTitle')} onClose={onClose}>
      <Box role="radiogroup" label={t('home.placeTitle')}>
        {places.map((place) => {
          const chosen = place.division === current
          return (
            <Tap
              key={place.division}
              role="radio"
              checked={chosen}
              onTap={() => onChoose(place.division)}
              style={{
                flexDirection: 'row',
                alignItems: 'center',
                minHeight: theme.elder ? 64 : 52,
                paddingLeft: place.district ? 16 : 0,
                borderBottomWidth: 1,
                borderStyle: 'solid',
                borderColor: theme.colour.line,
              }}
            >
              <Txt strong={chosen} tone={chosen ? 'brand' : 'text'} style={{ flex: 1 }}>
                {place.district ? place.name : `${place.name} · ${t('home.wholeCity')}`}
              </Txt>
              {chosen ? <Icon name="check" tone="brand" /> : null}
            </Tap>
          )
        })}
      </Box>
    </Sheet>
  )
}
