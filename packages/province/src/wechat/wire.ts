import * as z from 'zod'

/** Every answer may carry it; a missing `errcode` means 0. */
export const errorWire = z.object({ errcode: z.int().default(0), errmsg: z.string().optional() })

export const tokenWire = z.object({ access_token: z.string().min(1), expires_in: z.int().positive() })

export const sessionWire = z.object({
  openid: z.string().min(1),
  session_key: z.string().min(1),
  unionid: z.string().min(1).optional(),
})

export const phoneWire = z.object({
  phone_info: z.object({ purePhoneNumber: z.string().min(5), countryCode: z.coerce.string() }),
})
