import type { AnswerOf } from '@zhangban/contracts'

export type Scene = AnswerOf<'listScenes'>['scenes'][number]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string')
const isField = (value: unknown): value is Scene['fields'][number] =>
  isObject(value) &&
  typeof value.name === 'string' &&
  typeof value.label === 'string' &&
  typeof value.kind === 'string'

function isScene(value: unknown): value is Scene {
  if (!isObject(value)) return false
  const { code, name, hint, licenceTypes, fields, portrait, level, modes } = value
  return (
    [code, name, hint].every((part) => typeof part === 'string') &&
    isTexts(licenceTypes) &&
    Array.isArray(fields) &&
    fields.every(isField) &&
    typeof portrait === 'boolean' &&
    (level === 'L2' || level === 'L3') &&
    isTexts(modes)
  )
}

/** The scenes as last told by the server: without network the screen still says what will be seen. */
export function parseScenes(value: unknown): { scenes: Scene[] } | null {
  if (!isObject(value) || !Array.isArray(value.scenes) || !value.scenes.every(isScene)) return null
  return { scenes: value.scenes }
}
