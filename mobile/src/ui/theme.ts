import { edition } from '@edition'
import { createContext, useContext, useMemo } from 'react'
import { create } from 'zustand'
import { watchSystemDark } from '../platform/appearance'
import type { Style } from '../platform/elements'
import { useSettings } from '../settings/store'
import { type Theme, themeOf } from './tokens'

const useSystem = create<{ dark: boolean }>(() => ({ dark: false }))
watchSystemDark((dark) => useSystem.setState({ dark }))

const Override = createContext<Theme | null>(null)
export const ThemeOverride = Override.Provider

/** The token set of this moment: appearance and 长辈版 are the person's choice. */
export function useTheme(): Theme {
  const override = useContext(Override)
  const systemDark = useSystem((system) => system.dark)
  const appearance = useSettings((settings) => settings.appearance)
  const elder = useSettings((settings) => settings.elder)
  const dark = appearance === 'system' ? systemDark : appearance === 'dark'
  const theme = useMemo(() => themeOf(edition.brand, { dark, elder }), [dark, elder])
  return override ?? theme
}

export const pad = (vertical: number, horizontal: number): Style => ({
  paddingTop: vertical,
  paddingBottom: vertical,
  paddingLeft: horizontal,
  paddingRight: horizontal,
})

export const outline = (colour: string, width = 1): Style => ({
  borderWidth: width,
  borderStyle: 'solid',
  borderColor: colour,
})

/** The ground of a card: a soft shadow in light, a line in dark. */
export const cardGround = (theme: Theme): Style => ({
  backgroundColor: theme.colour.surface,
  borderRadius: theme.radius.card,
  boxShadow: theme.shadow,
  ...(theme.dark ? outline(theme.colour.line) : null),
})
