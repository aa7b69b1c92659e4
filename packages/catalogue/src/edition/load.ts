import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { type Edition, editionSchema, type Scene } from './schema.js'

/** Raised when an edition's file is missing or does not follow the schema; the message lists every problem. */
export class EditionError extends Error {
  constructor(
    readonly code: 'edition_missing' | 'edition_invalid',
    message: string,
  ) {
    super(message)
    this.name = 'EditionError'
  }
}

/**
 * Reads `<folder>/<id>.yaml` and checks it.
 * @throws EditionError `edition_missing` or `edition_invalid`
 */
export function loadEdition(folder: string, id: string): Edition {
  const file = path.join(folder, `${id}.yaml`)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new EditionError('edition_missing', `There is no edition "${id}" (${path.basename(file)})`)
  }
  const parsed = editionSchema.safeParse(parse(text))
  if (!parsed.success)
    throw new EditionError('edition_invalid', `Edition "${id}":\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The scene of that code in an edition, or undefined. */
export function sceneOf(edition: Edition, code: string): Scene | undefined {
  return edition.scenes.find((scene) => scene.code === code)
}

/** Whether an organisation of these kinds may verify a scene. */
export function mayVerify(scene: Scene, kinds: readonly string[]): boolean {
  return scene.whoMay.some((kind) => kind === 'anyone' || kinds.includes(kind))
}
