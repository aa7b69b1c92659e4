/**
 * The closed list of error codes, each with its HTTP status and the sentences a person reads.
 * Answers are problem details (RFC 9457) that carry the code beside them.
 */
export const problems = {
  invalid_request: { status: 400, title: '填写的内容有误', detail: '请检查标出的内容后重试。' },
  malformed_json: { status: 400, title: '请求格式不对', detail: '发送的内容无法读取，请重试。' },
  idempotency_key_missing: { status: 400, title: '请求缺少防重复标识', detail: '请更新到最新版本后重试。' },
  idempotency_key_conflict: {
    status: 409,
    title: '请求内容前后不一致',
    detail: '这次提交与之前的不同，请重新操作。',
  },
  payload_too_large: { status: 413, title: '内容太大', detail: '发送的内容超过限制，请减少后重试。' },
  unsupported_media_type: { status: 415, title: '不支持的内容格式', detail: '请更新到最新版本后重试。' },
  not_found: { status: 404, title: '没有找到', detail: '您要看的内容不存在或已经移走。' },
  method_not_allowed: { status: 405, title: '不支持这样操作', detail: '请更新到最新版本后重试。' },
  unauthenticated: { status: 401, title: '请先登录', detail: '登录后才能继续。' },
  session_expired: { status: 401, title: '登录已过期', detail: '请重新登录，您填写的内容会保留。' },
  session_reused: {
    status: 401,
    title: '为了安全，已退出登录',
    detail: '这次登录的凭据被重复使用，可能有人复制了它。请重新登录。',
  },
  forbidden: { status: 403, title: '没有权限', detail: '您的账号不能进行这项操作。' },
  clerk_required: { status: 403, title: '仅限工作人员', detail: '这项功能只对已登记单位的工作人员开放。' },
  step_up_required: { status: 403, title: '需要进一步核实身份', detail: '完成核实后会回到这里继续。' },
  rate_limited: { status: 429, title: '操作太频繁', detail: '请稍等片刻再试。' },
  sms_resend_too_soon: { status: 429, title: '验证码刚刚发过', detail: '请稍等片刻再重新获取。' },
  sms_daily_limit: {
    status: 429,
    title: '今天获取验证码的次数已用完',
    detail: '请明天再试，或换一种方式登录。',
  },
  sms_number_rejected: { status: 422, title: '这个号码收不到短信', detail: '请核对手机号码。' },
  sms_code_wrong: { status: 422, title: '验证码不对', detail: '请核对短信里的 6 位数字。' },
  sms_code_expired: { status: 422, title: '验证码已失效', detail: '请重新获取验证码。' },
  wechat_code_rejected: { status: 422, title: '微信登录没有成功', detail: '请重新点一次微信登录。' },
  wechat_phone_required: {
    status: 422,
    title: '还需要手机号码',
    detail: '第一次用微信登录，请同意提供手机号码。',
  },
  real_name_mismatch: {
    status: 422,
    title: '没有核对上',
    detail: '姓名、身份证号码与登记的手机号码没有对上。请检查填写，或到窗口更新登记的手机号码。',
  },
  real_name_already_proved: { status: 409, title: '已经实名', detail: '这个账号已完成实名，不能改成别人。' },
  person_already_registered: {
    status: 409,
    title: '您已有账号',
    detail: '这份身份已绑定另一个手机号码。请用原来的手机号码登录，或到窗口办理更换。',
  },
  activation_code_wrong: { status: 422, title: '激活码不对', detail: '请核对窗口给您的 6 位激活码。' },
  activation_code_expired: { status: 422, title: '激活码已过期', detail: '请到窗口重新领取激活码。' },
  activation_code_used: {
    status: 422,
    title: '激活码已用过',
    detail: '每个激活码只能用一次，请到窗口重新领取。',
  },
  device_not_found: { status: 404, title: '没有这台设备', detail: '它可能已经被移除。' },
  licence_not_found: { status: 404, title: '没有找到这本证照', detail: '它可能已经更新，请刷新证照列表。' },
  licence_not_valid: {
    status: 422,
    title: '这本证照现在不能出示',
    detail: '它已过期、暂停或注销，请查看证照详情。',
  },
  scene_not_allowed: { status: 422, title: '这本证照不用于这个场景', detail: '请换一个场景或换一本证照。' },
  credential_nonce_rejected: { status: 422, title: '本次申领已超时', detail: '请重试一次。' },
  holder_key_proof_rejected: {
    status: 422,
    title: '设备密钥核对失败',
    detail: '请重试；仍不行请重新激活本机。',
  },
  verification_not_found: { status: 404, title: '没有这条核验记录', detail: '请刷新记录后再看。' },
  verification_id_taken: { status: 409, title: '核验编号已被使用', detail: '请重新扫码。' },
  platform_unavailable: {
    status: 503,
    title: '相关部门的系统暂时没有回应',
    detail: '请过一会儿再试，您填写的内容会保留。',
  },
  internal_error: { status: 500, title: '出了点问题', detail: '我们已记录下来，请稍后再试。' },
} as const satisfies Record<string, { status: number; title: string; detail: string }>

export type ErrorCode = keyof typeof problems

/** A problem answer (RFC 9457, `application/problem+json`). */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  requestId: string
  /** For `invalid_request`: what is wrong where, as a dotted path. */
  errors?: { path: string; message: string }[]
  /** For `step_up_required`. */
  neededLevel?: 'L2' | 'L3'
  /** For limits: when to try again. */
  retryAfterSeconds?: number
  /** For codes with tries. */
  triesLeft?: number
}
