import { ProblemError } from './problem-error.js'

export interface Position {
  at: Date
  id: string
}

/** Opaque place in a list ordered by time and id. */
export const encodeCursor = ({ at, id }: Position) =>
  Buffer.from(`${at.toISOString()}|${id}`).toString('base64url')

/** @throws ProblemError `invalid_request` for a cursor we did not make */
export function decodeCursor(cursor: string | undefined): Position | undefined {
  if (!cursor) return undefined
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\|([0-9a-f-]{36})$/.exec(
    Buffer.from(cursor, 'base64url').toString('latin1'),
  )
  const at = new Date(match?.[1] ?? Number.NaN)
  if (!match?.[2] || Number.isNaN(at.getTime()))
    throw new ProblemError('invalid_request', {
      errors: [{ path: 'query.cursor', message: '请从第一页重新查看' }],
    })
  return { at, id: match[2] }
}

/** The Prisma condition for rows after a position, newest first. */
export const after = (position: Position | undefined) =>
  position ? { OR: [{ at: { lt: position.at } }, { at: position.at, id: { lt: position.id } }] } : {}
