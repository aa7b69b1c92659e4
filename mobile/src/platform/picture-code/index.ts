import { scanOnce } from '../scanner'

/** A code read from a picture the person picks: its text, none found, or null when nothing was picked. */
export type PictureCode = { text: string } | { text: null } | null

/** The system's scanner has the album inside. */
export async function readPictureCode(): Promise<PictureCode> {
  const text = await scanOnce()
  return text === null ? null : { text }
}
