/**
 * The one source of every size and colour, in four sets: normal, elder, dark, elder-dark.
 * Numbers are CSS pixels, mini-program pixels and density-independent pixels alike.
 */
export interface Brand {
  light: string
  lightTint: string
  dark: string
  darkTint: string
}

export interface TextSize {
  size: number
  line: number
}

export type TextKind = 'display' | 'title' | 'heading' | 'body' | 'secondary' | 'caption' | 'band'

export interface Theme {
  name: 'normal' | 'elder' | 'dark' | 'elder-dark'
  dark: boolean
  elder: boolean
  colour: Colours
  text: Record<TextKind, TextSize>
  space: { page: number; gap: number; card: number }
  radius: { card: number; sheet: number; button: number }
  target: number
  icon: number
  /** One soft level in light; dark sets draw a border instead. */
  shadow: string
}

export interface Colours {
  ground: string
  surface: string
  quiet: string
  text: string
  secondary: string
  line: string
  control: string
  brand: string
  brandTint: string
  onBrand: string
  accent: string
  accentTint: string
  valid: string
  validTint: string
  invalid: string
  invalidTint: string
  undecided: string
  undecidedTint: string
  scrim: string
  skeleton: string
}

const light = (brand: Brand): Colours => ({
  ground: '#F5F7FA',
  surface: '#FFFFFF',
  quiet: '#EDF0F4',
  text: '#0F1B2A',
  secondary: '#56657A',
  line: '#E6EBF1',
  control: '#7C8A9C',
  brand: brand.light,
  brandTint: brand.lightTint,
  onBrand: '#FFFFFF',
  accent: '#B84E0B',
  accentTint: '#FCEFE5',
  valid: '#0F7B45',
  validTint: '#E7F4EC',
  invalid: '#C62828',
  invalidTint: '#FDECEC',
  undecided: '#8A5D00',
  undecidedTint: '#FFF4DB',
  scrim: 'rgba(15, 27, 42, 0.48)',
  skeleton: '#E6EBF1',
})

const dark = (brand: Brand): Colours => ({
  ground: '#0B121B',
  surface: '#141E2A',
  quiet: '#1D2936',
  text: '#F2F5F9',
  secondary: '#A3B1C2',
  line: '#27333F',
  control: '#74849A',
  brand: brand.dark,
  brandTint: brand.darkTint,
  onBrand: '#0B121B',
  accent: '#F5A05C',
  accentTint: '#33220F',
  valid: '#55C98C',
  validTint: '#12301F',
  invalid: '#FF9088',
  invalidTint: '#3A1A1A',
  undecided: '#F0B73F',
  undecidedTint: '#312609',
  scrim: 'rgba(0, 0, 0, 0.64)',
  skeleton: '#1D2936',
})

const normalText: Theme['text'] = {
  display: { size: 28, line: 36 },
  title: { size: 22, line: 30 },
  heading: { size: 18, line: 26 },
  body: { size: 16, line: 24 },
  secondary: { size: 14, line: 20 },
  caption: { size: 12, line: 16 },
  band: { size: 44, line: 52 },
}

const elderText: Theme['text'] = {
  display: { size: 34, line: 46 },
  title: { size: 30, line: 40 },
  heading: { size: 24, line: 34 },
  body: { size: 20, line: 30 },
  secondary: { size: 18, line: 26 },
  caption: { size: 18, line: 26 },
  band: { size: 52, line: 68 },
}

/** Solid bands of a verdict: white on these in every set. */
export const bandColours = { valid: '#0F7B45', invalid: '#C62828', undecided: '#8A5D00' } as const

/** The ground of a licence: dark end first; white text is readable on both ends. */
export const licenceColours = {
  blue: ['#0B5CAD', '#2C7FD6'],
  green: ['#1F6F5C', '#2F8672'],
  brown: ['#8A4B12', '#A9641F'],
  teal: ['#0F6674', '#237E8C'],
  plum: ['#6B3A78', '#875795'],
  slate: ['#3B4A63', '#5A6B86'],
  olive: ['#5A6420', '#707B2D'],
  wine: ['#8C2F45', '#A94A60'],
  ended: ['#5F6B78', '#6F7B88'],
} as const

export type LicenceColour = keyof typeof licenceColours

export interface ThemeChoice {
  dark: boolean
  elder: boolean
}

export function themeOf(brand: Brand, choice: ThemeChoice): Theme {
  const { elder } = choice
  return {
    name: choice.dark ? (elder ? 'elder-dark' : 'dark') : elder ? 'elder' : 'normal',
    dark: choice.dark,
    elder,
    colour: choice.dark ? dark(brand) : light(brand),
    text: elder ? elderText : normalText,
    space: { page: elder ? 20 : 16, gap: 12, card: elder ? 20 : 16 },
    radius: { card: 12, sheet: 16, button: 10 },
    target: elder ? 60 : 44,
    icon: elder ? 28 : 24,
    shadow: choice.dark ? 'none' : '0 1px 2px rgba(15, 27, 42, 0.04), 0 4px 16px rgba(15, 27, 42, 0.05)',
  }
}

/** Showing a code wants a white, bright ground whatever the appearance is. */
export function whiteTheme(brand: Brand, elder: boolean): Theme {
  const theme = themeOf(brand, { dark: false, elder })
  return { ...theme, colour: { ...theme.colour, ground: '#FFFFFF' } }
}
