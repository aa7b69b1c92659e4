import { numberTable } from './number-table.js'

/** Scenes and their numbers on the wire. Who may use a scene and for how long is the edition's data. */
export const SCENES = {
  hotel: 1,
  hall: 2,
  traffic: 3,
  traffic_simple: 4,
  clinic: 5,
  insurance: 6,
  adult: 7,
  senior: 8,
  disability: 9,
  shop: 10,
  residence: 11,
  filing: 12,
} as const

export type SceneName = keyof typeof SCENES

export const sceneNumbers = numberTable<SceneName>(SCENES)
