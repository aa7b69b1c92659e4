import type { ReactNode } from 'react'
import { useState } from 'react'
import { Box, Input, RawText } from '../platform/elements'
import type { InputProps } from '../platform/elements/props'
import { Icon } from './Icon'
import { outline, useTheme } from './theme'
import { Txt } from './Txt'

interface FieldProps {
  id: string
  label: string
  value: string
  onInput(value: string): void
  onSubmit?(): void
  kind?: InputProps['kind']
  placeholder?: string
  hint?: string
  error?: string | null
  maxLength?: number
  disabled?: boolean
  autoFocus?: boolean
  multiline?: boolean
  end?: ReactNode
  onFocus?(): void
  onBlur?(): void
}

export function Field(props: FieldProps) {
  const { id, label, error, hint, end, disabled } = props
  const theme = useTheme()
  const [focused, setFocused] = useState(false)
  const { size, line } = theme.text.body
  const border = error ? theme.colour.invalid : focused ? theme.colour.brand : theme.colour.control
  const noteId = error || hint ? `${id}-note` : undefined
  return (
    <Box style={{ gap: 6 }}>
      <Txt kind="secondary" tone="secondary" hidden>
        {label}
      </Txt>
      <Box
        style={{
          flexDirection: 'row',
          alignItems: 'center',
          gap: 8,
          minHeight: theme.elder ? 64 : 52,
          paddingLeft: 14,
          paddingRight: end ? 6 : 14,
          paddingTop: props.multiline ? 12 : 0,
          paddingBottom: props.multiline ? 12 : 0,
          borderRadius: theme.radius.button,
          backgroundColor: disabled ? theme.colour.quiet : theme.colour.surface,
          ...outline(border),
          boxShadow: focused || error ? `0 0 0 1px ${border}` : 'none',
        }}
      >
        <Box style={{ flex: 1 }}>
          <Input
            id={id}
            label={label}
            value={props.value}
            onInput={props.onInput}
            onSubmit={props.onSubmit}
            onFocus={() => {
              setFocused(true)
              props.onFocus?.()
            }}
            onBlur={() => {
              setFocused(false)
              props.onBlur?.()
            }}
            kind={props.kind}
            placeholder={props.placeholder}
            maxLength={props.maxLength}
            disabled={disabled}
            autoFocus={props.autoFocus}
            multiline={props.multiline}
            invalid={Boolean(error)}
            describedBy={noteId}
            size={size}
            line={line}
            colour={theme.colour.text}
            placeholderColour={theme.colour.secondary}
            tabular={props.kind !== 'text'}
            style={{ minHeight: props.multiline ? line * 3 : line }}
          />
        </Box>
        {end}
      </Box>
      {error ? (
        <Box id={noteId} role="alert" style={{ flexDirection: 'row', gap: 6, alignItems: 'flex-start' }}>
          <Icon name="warning" size={theme.elder ? 22 : 16} tone="invalid" style={{ marginTop: 2 }} />
          <Txt kind="secondary" tone="invalid" style={{ flex: 1 }}>
            {error}
          </Txt>
        </Box>
      ) : hint ? (
        <Txt id={noteId} kind="secondary" tone="secondary">
          {hint}
        </Txt>
      ) : null}
    </Box>
  )
}

interface CodeFieldProps {
  id: string
  label: string
  value: string
  onInput(value: string): void
  invalid?: boolean
  disabled?: boolean
  autoFocus?: boolean
}

/** Six digits in six boxes over one real input, so that pasting and one-time codes of the system work. */
export function CodeField({ id, label, value, onInput, invalid, disabled, autoFocus }: CodeFieldProps) {
  const theme = useTheme()
  const [focused, setFocused] = useState(false)
  const height = theme.elder ? 68 : 56
  return (
    <Box>
      <Box hidden style={{ flexDirection: 'row', gap: 8 }}>
        {[0, 1, 2, 3, 4, 5].map((place) => {
          const active = focused && place === Math.min(value.length, 5)
          const border = invalid ? theme.colour.invalid : active ? theme.colour.brand : theme.colour.control
          return (
            <Box
              key={place}
              style={{
                flex: 1,
                height,
                alignItems: 'center',
                justifyContent: 'center',
                borderRadius: theme.radius.button,
                backgroundColor: disabled ? theme.colour.quiet : theme.colour.surface,
                ...outline(border),
                boxShadow: active ? `0 0 0 1px ${border}` : 'none',
              }}
            >
              <RawText
                size={theme.elder ? 32 : 26}
                line={theme.elder ? 40 : 32}
                weight="600"
                colour={theme.colour.text}
                tabular
              >
                {value[place] ?? ''}
              </RawText>
            </Box>
          )
        })}
      </Box>
      <Box style={{ position: 'absolute', top: 0, left: 0, right: 0, bottom: 0, opacity: 0.01 }}>
        <Input
          id={id}
          label={label}
          kind="one-time-code"
          value={value}
          onInput={(text) => onInput(text.replace(/\D/g, '').slice(0, 6))}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          disabled={disabled}
          autoFocus={autoFocus}
          invalid={invalid}
          size={16}
          line={height}
          colour="transparent"
          placeholderColour="transparent"
          style={{ height }}
        />
      </Box>
    </Box>
  )
}
