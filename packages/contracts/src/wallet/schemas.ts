import * as z from 'zod'
import { base64url, day, instant, picture } from '../schemas/primitives.js'

const licenceStatus = z.enum(['valid', 'suspended', 'revoked', 'cancelled', 'expired'])

/** 证照标识 of GB/T 36904: dotted parts of digits and capitals. */
const licenceIdentifier = z.string().regex(/^[0-9A-Z.]{20,120}$/)

const holder = z.strictObject({
  /** Opaque reference of the holder inside this wallet. */
  ref: z.string(),
  kind: z.enum(['self', 'child', 'business']),
  name: z.string(),
})

const card = {
  identifier: z.string(),
  holderRef: z.string(),
  holderName: z.string(),
  type: z.string(),
  typeName: z.string(),
  issuerName: z.string(),
  /** Masked, with `·` for hidden characters. */
  maskedNumber: z.string(),
  /** Null means 长期. */
  validUntil: day.nullable(),
  status: licenceStatus,
  /** A short fact worth showing on the card, such as the vehicle class. */
  note: z.string().nullable(),
  /** Scenes this licence can be shown in by a live code. */
  scenes: z.array(z.string()),
}

export const licenceCard = z.strictObject(card)

/** `stale`: the repository did not answer, this is the copy of `asOf`. */
export const freshness = z.strictObject({ state: z.enum(['live', 'stale']), asOf: instant })

export const walletSchemas = {
  readWallet: {
    response: z.strictObject({
      holders: z.array(holder),
      licences: z.array(licenceCard),
      freshness,
      /** Holders whose licences could not be had, not even a copy. */
      missing: z.array(z.string()),
    }),
  },
  readLicence: {
    params: z.strictObject({ identifier: licenceIdentifier }),
    response: z.strictObject({
      ...card,
      issuedOn: day,
      validFrom: day,
      fields: z.array(z.strictObject({ label: z.string(), value: z.string(), masked: z.boolean() })),
      portrait: picture.nullable(),
      freshness,
    }),
  },
  requestCredentialNonce: {
    response: z.strictObject({ nonce: z.string(), expiresAt: instant }),
  },
  issueCredentials: {
    body: z.strictObject({
      licence: licenceIdentifier,
      scene: z.string().regex(/^[a-z_]{1,40}$/),
      nonce: base64url(64),
      holderKeys: z
        .array(z.strictObject({ publicKey: base64url(64), proof: base64url(400) }))
        .min(1)
        .max(8),
    }),
    response: z.strictObject({
      credentials: z.array(
        z.strictObject({
          credentialId: z.string(),
          credential: z.string(),
          issuedAt: instant,
          expiresAt: instant,
        }),
      ),
    }),
  },
}
