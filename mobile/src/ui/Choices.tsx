import { Box, Scroll, Tap } from '../platform/elements'
import { Icon } from './Icon'
import { outline, pad, useTheme } from './theme'
import { Txt } from './Txt'

export interface Choice<T extends string> {
  value: T
  text: string
}

interface ChoicesProps<T extends string> {
  label: string
  choices: readonly Choice<T>[]
  value: T | null
  onChoose(value: T): void
}

/** A row of chips, one chosen; scrolls sideways when they are many. */
export function Chips<T extends string>({ label, choices, value, onChoose }: ChoicesProps<T>) {
  const theme = useTheme()
  return (
    <Scroll horizontal role="radiogroup" label={label} style={{ gap: 8, paddingTop: 2, paddingBottom: 2 }}>
      {choices.map((choice) => {
        const chosen = choice.value === value
        return (
          <Tap
            key={choice.value}
            role="radio"
            checked={chosen}
            onTap={() => onChoose(choice.value)}
            style={{
              minHeight: theme.elder ? 56 : 40,
              justifyContent: 'center',
              borderRadius: 999,
              backgroundColor: chosen ? theme.colour.brand : theme.colour.surface,
              ...outline(chosen ? theme.colour.brand : theme.colour.line),
              ...pad(6, 16),
            }}
          >
            <Txt kind="secondary" strong={chosen} tone={chosen ? 'onBrand' : 'secondary'}>
              {choice.text}
            </Txt>
          </Tap>
        )
      })}
    </Scroll>
  )
}

/** A few choices side by side in one frame. */
export function Segmented<T extends string>({ label, choices, value, onChoose }: ChoicesProps<T>) {
  const theme = useTheme()
  return (
    <Box
      role="radiogroup"
      label={label}
      style={{
        flexDirection: 'row',
        padding: 4,
        gap: 4,
        borderRadius: theme.radius.card,
        backgroundColor: theme.colour.quiet,
      }}
    >
      {choices.map((choice) => {
        const chosen = choice.value === value
        return (
          <Tap
            key={choice.value}
            role="radio"
            checked={chosen}
            onTap={() => onChoose(choice.value)}
            style={{
              flex: 1,
              minHeight: theme.target - 4,
              alignItems: 'center',
              justifyContent: 'center',
              borderRadius: 9,
              backgroundColor: chosen ? theme.colour.surface : undefined,
              boxShadow: chosen ? theme.shadow : undefined,
            }}
          >
            <Txt kind="secondary" strong={chosen} tone={chosen ? 'brand' : 'secondary'}>
              {choice.text}
            </Txt>
          </Tap>
        )
      })}
    </Box>
  )
}

export function Switch({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  const theme = useTheme()
  return (
    <Tap
      role="switch"
      label={label}
      checked={on}
      onTap={() => onChange(!on)}
      style={{
        minWidth: theme.target,
        minHeight: theme.target,
        justifyContent: 'center',
        alignItems: 'flex-end',
      }}
    >
      <Box
        style={{
          width: 52,
          height: 32,
          padding: 3,
          borderRadius: 16,
          alignItems: on ? 'flex-end' : 'flex-start',
          backgroundColor: on ? theme.colour.brand : theme.colour.control,
        }}
      >
        <Box
          style={{
            width: 26,
            height: 26,
            borderRadius: 13,
            backgroundColor: on ? theme.colour.onBrand : '#FFFFFF',
          }}
        />
      </Box>
    </Tap>
  )
}

export function Checkbox({
  label,
  on,
  onChange,
}: {
  label: string
  on: boolean
  onChange(on: boolean): void
}) {
  const theme = useTheme()
  return (
    <Tap
      role="checkbox"
      label={label}
      checked={on}
      onTap={() => onChange(!on)}
      style={{ width: theme.target, height: theme.target, alignItems: 'center', justifyContent: 'center' }}
    >
      <Box
        style={{
          width: 24,
          height: 24,
          borderRadius: 6,
          alignItems: 'center',
          justifyContent: 'center',
          backgroundColor: on ? theme.colour.brand : theme.colour.surface,
          ...outline(on ? theme.colour.brand : theme.colour.control, 2),
        }}
      >
        {on ? <Icon name="check" size={18} tone="onBrand" /> : null}
      </Box>
    </Tap>
  )
}
