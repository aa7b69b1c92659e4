import * as z from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const credentialId = z.string().regex(/^[0-9a-f]{16}$/)
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/)
const face = z.object({ name: z.string(), label: z.string(), value: z.string() })

/** A licence in the element names of GB/T 36903. */
export const licenceWire = z.object({
  /** 证照标识 */
  ZZBS: z.string().min(1),
  /** 证照类型代码 */
  ZZLXDM: z.string().length(21),
  /** 证照名称 */
  ZZMC: z.string().min(1),
  /** 证照编号 */
  ZZBH: z.string().min(1),
  /** 证照颁发机构 and its code */
  ZZBFJG: z.string().min(1),
  ZZBFJGDM: z.string().min(1),
  /** 证照颁发日期 */
  ZZBFRQ: day,
  /** 持证主体, its code and the kind of that code: 111 citizen id number, 001 unified social credit code */
  CZZT: z.string().min(1),
  CZZTDM: z.string().min(1),
  CZZTDMLXDM: z.enum(['111', '001']),
  /** 证照有效期起始日期 and 截止日期; 长期 has no end */
  ZZYXQQSRQ: day,
  ZZYXQJZRQ: z.union([day, z.literal('长期')]),
  /** 证照状态; see errors.ts */
  ZZZT: z.string().length(2),
  /** 照面信息 */
  ZMXX: z.array(face),
  /** 相片摘要: first 16 bytes of SHA-256, hex; empty without a portrait */
  XPZY: z.string().regex(/^([0-9a-f]{32})?$/),
})
export type LicenceWire = z.infer<typeof licenceWire>

export const queryWire = z.object({ ZZLB: z.array(licenceWire), CXSJ: z.iso.datetime() })

export const issuerKeysWire = z.object({
  keys: z.array(
    z.object({
      keyId: z.string().regex(/^[0-9a-f]{16}$/),
      algorithm: z.literal('ES256'),
      publicKey: base64url,
      issuer: z.string().min(1),
      licenceTypes: z.array(z.string().length(21)),
    }),
  ),
})

export const nonceWire = z.object({ nonce: base64url, expiresAt: z.iso.datetime() })

export const signedWire = z.object({
  credentials: z.array(
    z.object({
      credentialId,
      credential: base64url,
      issuedAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
    }),
  ),
})

export const revokedWire = z.object({ revoked: z.int().nonnegative() })

export const statusWire = z.object({
  credentialId,
  ZZBS: z.string().min(1),
  ZZZT: z.string().length(2),
  credentialStatus: z.enum(['01', '03']),
  longFields: z.array(face),
  CXSJ: z.iso.datetime(),
})
