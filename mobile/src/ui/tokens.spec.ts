import { edition } from '../../editions/jieyang'
import { bandColours, type Colours, licenceColours, themeOf, whiteTheme } from './tokens'

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const sets = [false, true].flatMap((dark) =>
  [false, true].map((elder) => themeOf(edition.brand, { dark, elder })),
)
const themes = [...sets, whiteTheme(edition.brand, false)].map((theme) => [theme.name, theme] as const)

const texts: (keyof Colours)[] = ['text', 'secondary', 'brand', 'valid', 'invalid', 'undecided', 'accent']
const grounds: (keyof Colours)[] = ['ground', 'surface']
const tinted: [keyof Colours, keyof Colours][] = [
  ['brand', 'brandTint'],
  ['valid', 'validTint'],
  ['invalid', 'invalidTint'],
  ['undecided', 'undecidedTint'],
  ['accent', 'accentTint'],
  ['onBrand', 'brand'],
  ['text', 'quiet'],
  ['secondary', 'quiet'],
  ['text', 'validTint'],
  ['text', 'invalidTint'],
  ['text', 'undecidedTint'],
  ['text', 'brandTint'],
]

test.each(themes)('every text of the %s set has 4.5:1 on every ground it stands on', (_, theme) => {
  const pairs = [...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)), ...tinted]
  const weak = pairs.filter(([text, ground]) => contrast(theme.colour[text], theme.colour[ground]) < 4.5)
  expect(weak).toEqual([])
})

test.each(themes)('borders of controls in the %s set have 3:1', (_, theme) => {
  expect(contrast(theme.colour.control, theme.colour.surface)).toBeGreaterThanOrEqual(3)
  expect(contrast(theme.colour.control, theme.colour.ground)).toBeGreaterThanOrEqual(3)
})

test.each(Object.entries(bandColours))('white stands out on the band of %s', (_, colour) => {
  expect(contrast('#FFFFFF', colour)).toBeGreaterThanOrEqual(4.5)
})

test.each(Object.entries(licenceColours))(
  'white text is readable on both ends of a %s licence',
  (_, ends) => {
    for (const end of ends) expect(contrast('#FFFFFF', end)).toBeGreaterThanOrEqual(4)
  },
)

test('targets are 44 pixels, 60 in 长辈版, and its text is never below 18', () => {
  for (const theme of sets) {
    expect(theme.target).toBe(theme.elder ? 60 : 44)
    if (!theme.elder) continue
    for (const { size, line } of Object.values(theme.text)) {
      expect(size).toBeGreaterThanOrEqual(18)
      expect(line / size).toBeGreaterThanOrEqual(1.3)
    }
  }
})
