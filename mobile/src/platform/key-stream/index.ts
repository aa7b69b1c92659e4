import type { KeyStream, KeyStreamHandlers } from './port'

export type { KeyStream, KeyStreamHandlers } from './port'

/** Phones have no keyboard to listen to. */
export function openKeyStream(_handlers: KeyStreamHandlers): KeyStream {
  return { restoreField: () => undefined, close: () => undefined }
}
