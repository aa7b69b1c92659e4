import * as z from 'zod'

/** ISO 8601 with offset. */
export const instant = z.iso.datetime({ offset: true })
export const day = z.iso.date()

/** Ids the client makes: 16 to 64 URL-safe characters. */
export const opaqueId = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)
export const uuid = z.uuid()

export const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/)

/** One line of text that a person may see: no control, bidirectional or zero-width characters. */
export const plainText = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+$/u)

export const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,120}$/)
  .optional()

export const picture = z.strictObject({ contentType: z.string(), /** base64 */ data: z.string() })
