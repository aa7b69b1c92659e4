import * as z from 'zod'
import { instant, opaqueId, plainText, uuid } from '../schemas/primitives.js'

export const level = z.enum(['L1', 'L2', 'L3'])

const phone = z.string().regex(/^1[3-9]\d{9}$/, '请输入 11 位手机号码')
const smsCode = z.string().regex(/^\d{6}$/, '请输入 6 位数字验证码')

const device = z.strictObject({
  /** Made by the app at its first start and kept in its key store. */
  id: opaqueId,
  name: plainText(40),
  platform: z.enum(['weapp', 'h5', 'android', 'ios']),
})

const clerkPost = z.strictObject({
  name: z.string(),
  post: z.string(),
  organisation: z.strictObject({ code: z.string(), name: z.string(), division: z.string() }),
  scenes: z.array(z.strictObject({ code: z.string(), name: z.string() })),
})

const me = z.strictObject({
  level,
  /** Masked: the last character of the name is kept. Null before the real name is proved. */
  maskedName: z.string().nullable(),
  name: z.string().nullable(),
  maskedPhone: z.string(),
  device: z.strictObject({ id: z.string(), name: z.string(), activated: z.boolean() }),
  clerk: clerkPost.nullable(),
})

const session = z.strictObject({
  accessToken: z.string(),
  accessExpiresAt: instant,
  refreshToken: z.string(),
  refreshExpiresAt: instant,
  serverTime: instant,
  me,
})

export const identitySchemas = {
  requestSmsCode: {
    body: z.strictObject({ phone }),
    response: z.strictObject({ resendAfterSeconds: z.int(), expiresInSeconds: z.int() }),
  },
  signInBySms: { body: z.strictObject({ phone, code: smsCode, device }), response: session },
  signInByWechat: {
    body: z.strictObject({
      loginCode: z.string().min(1).max(128),
      /** Needed the first time a WeChat account is seen. */
      phoneCode: z.string().min(1).max(128).optional(),
      device,
    }),
    response: session,
  },
  refreshSession: {
    body: z.strictObject({ refreshToken: z.string().min(20).max(200) }),
    response: session,
  },
  signOut: {},
  readMe: { response: me },
  proveRealName: {
    body: z.strictObject({
      name: z.string().regex(/^[\p{Script=Han}·]{2,30}$/u, '请填写身份证上的姓名'),
      idNumber: z.string().regex(/^\d{17}[\dX]$/, '请填写 18 位身份证号码'),
    }),
    response: me,
  },
  activateDevice: {
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/, '请输入 6 位激活码') }),
    response: me,
  },
  listDevices: {
    response: z.strictObject({
      devices: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          platform: z.string(),
          current: z.boolean(),
          activated: z.boolean(),
          lastUsedAt: instant,
          endedAt: instant.nullable(),
        }),
      ),
    }),
  },
  endDevice: { params: z.strictObject({ deviceId: uuid }) },
}
