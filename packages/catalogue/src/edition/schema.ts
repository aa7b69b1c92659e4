import * as z from 'zod'
import { sceneFieldNames } from './scene-fields.js'

const divisionCode = z.string().regex(/^\d{6}$/)

export const licenceTypeCodes = [
  'resident_id',
  'social_security_card',
  'driving_licence',
  'vehicle_licence',
  'medical_voucher',
  'senior_card',
  'disability_certificate',
  'business_licence',
  'residence_permit',
  'household_register',
  'marriage_certificate',
  'birth_certificate',
  'property_certificate',
  'food_licence',
] as const

export const organisationKinds = [
  'lodging',
  'government',
  'traffic_police',
  'medical',
  'pharmacy',
  'transport',
  'park',
  'school',
  'retail',
] as const

/** How long a scene's trust data may be without contact; `online` scenes have no offline use. */
const offlineLimit = z.union([z.literal('online'), z.string().regex(/^\d+[hd]$/)])

export const sceneSchema = z.strictObject({
  code: z.string().regex(/^[a-z_]+$/),
  name: z.string().min(1),
  /** One short sentence for the holder: when one uses this. */
  hint: z.string().min(1),
  licenceTypes: z.array(z.enum(licenceTypeCodes)).min(1),
  fields: z.array(z.enum(sceneFieldNames as [string, ...string[]])).min(1),
  portrait: z.boolean(),
  /** Kinds of organisations that may verify it; `anyone` stands for every registered organisation. */
  whoMay: z.array(z.enum([...organisationKinds, 'anyone'])).min(1),
  level: z.enum(['L2', 'L3']),
  modes: z.array(z.enum(['show', 'challenge'])).min(1),
  offlineLimit,
})

export const editionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  name: z.string().min(1),
  appName: z.string().min(1),
  province: divisionCode,
  /** City channels: the place switch of the home page. */
  channels: z.array(
    z.strictObject({
      division: divisionCode,
      name: z.string(),
      districts: z.array(z.strictObject({ division: divisionCode, name: z.string() })),
    }),
  ),
  hotline: z.string(),
  scenes: z.array(sceneSchema).min(1),
})

export type Edition = z.infer<typeof editionSchema>
export type Scene = z.infer<typeof sceneSchema>
export type LicenceType = (typeof licenceTypeCodes)[number]
export type OrganisationKind = (typeof organisationKinds)[number]
