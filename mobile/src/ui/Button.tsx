import { Tap, type StyleInput } from '../platform/elements'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'
import { outline, pad, useTheme } from './theme'
import { Txt } from './Txt'

interface ButtonProps {
  children: string
  onTap(): void
  kind?: 'primary' | 'secondary' | 'danger' | 'quiet'
  icon?: IconName
  /** Shown dimmed behind the words, such as a key of the keyboard. */
  hint?: string
  busy?: boolean
  busyText?: string
  disabled?: boolean
  small?: boolean
  label?: string
  style?: StyleInput
  openType?: 'getPhoneNumber'
  onPhoneNumber?(code: string | null): void
}

export function Button(props: ButtonProps) {
  const {
    children,
    onTap,
    kind = 'primary',
    icon,
    hint,
    busy,
    busyText,
    disabled,
    small,
    label,
    style,
  } = props
  const theme = useTheme()
  const { colour } = theme
  const off = disabled || busy
  const filled = kind === 'primary'
  const ink = filled ? colour.onBrand : kind === 'danger' ? colour.invalid : colour.brand
  const ground = filled
    ? { backgroundColor: colour.brand }
    : kind === 'quiet'
      ? {}
      : { backgroundColor: colour.surface, ...outline(colour.line) }
  return (
    <Tap
      role="button"
      label={label}
      onTap={onTap}
      disabled={off}
      openType={props.openType}
      onPhoneNumber={props.onPhoneNumber}
      style={[
        {
          flexDirection: 'row',
          alignItems: 'center',
          justifyContent: 'center',
          gap: 8,
          minHeight: small ? theme.target : theme.elder ? 60 : 48,
          borderRadius: theme.radius.button,
          ...pad(small ? 6 : 10, small ? 12 : 16),
        },
        ground,
        off && !busy && { opacity: 0.45 },
        style,
      ]}
    >
      {icon ? <Icon name={icon} size={theme.elder ? 26 : 20} colour={ink} /> : null}
      <Txt kind={small ? 'secondary' : 'heading'} strong colour={ink} align="center">
        {busy ? (busyText ?? children) : children}
      </Txt>
      {hint ? (
        <Txt kind="caption" colour={ink} style={{ opacity: 0.85 }}>
          {hint}
        </Txt>
      ) : null}
    </Tap>
  )
}

interface IconButtonProps {
  icon: IconName
  label: string
  onTap(): void
  tone?: 'text' | 'secondary' | 'brand'
  colour?: string
  style?: StyleInput
}

export function IconButton({ icon, label, onTap, tone = 'text', colour, style }: IconButtonProps) {
  const theme = useTheme()
  return (
    <Tap
      role="button"
      label={label}
      onTap={onTap}
      style={[
        {
          width: theme.target,
          height: theme.target,
          alignItems: 'center',
          justifyContent: 'center',
          borderRadius: 22,
        },
        style,
      ]}
    >
      <Icon name={icon} tone={tone} colour={colour} />
    </Tap>
  )
}

interface TextButtonProps {
  children: string
  onTap(): void
  label?: string
  tone?: 'brand' | 'secondary' | 'invalid'
  disabled?: boolean
  chevron?: boolean
}

export function TextButton({ children, onTap, label, tone = 'brand', disabled, chevron }: TextButtonProps) {
  const theme = useTheme()
  return (
    <Tap
      role="button"
      label={label}
      onTap={onTap}
      disabled={disabled}
      style={{
        minHeight: theme.target,
        flexDirection: 'row',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 2,
      }}
    >
      <Txt kind="secondary" strong={tone === 'brand'} tone={disabled ? 'secondary' : tone}>
        {children}
      </Txt>
      {chevron ? <Icon name="right" size={theme.elder ? 20 : 16} tone={tone} /> : null}
    </Tap>
  )
}
