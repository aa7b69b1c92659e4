import * as z from 'zod'
import { level } from '../identity/schemas.js'
import { notice } from '../messages/schemas.js'
import { freshness, licenceCard } from '../wallet/schemas.js'

export const homeSchemas = {
  readHome: {
    response: z.strictObject({
      edition: z.strictObject({ id: z.string(), name: z.string(), appName: z.string(), hotline: z.string() }),
      channels: z.array(
        z.strictObject({
          division: z.string(),
          name: z.string(),
          districts: z.array(z.strictObject({ division: z.string(), name: z.string() })),
        }),
      ),
      /** Null when nobody is signed in. */
      person: z
        .strictObject({
          level,
          maskedName: z.string().nullable(),
          deviceActivated: z.boolean(),
          clerk: z.boolean(),
        })
        .nullable(),
      /** The licences most used; null when they could not be had within the section's deadline. */
      licences: z.strictObject({ cards: z.array(licenceCard), total: z.int(), freshness }).nullable(),
      notices: z.array(notice),
    }),
  },
}
