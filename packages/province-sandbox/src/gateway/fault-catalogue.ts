import type { PlatformName } from './platforms.js'

/** A way in which a platform can misbehave. Console and README show this table. */
export interface FaultEntry {
  readonly name: string
  readonly label: string
  /** What the caller sees, in one line. */
  readonly effect: string
  readonly platforms: readonly PlatformName[]
  /** Waits `ms` milliseconds. */
  readonly takesMs?: boolean
}

const all = ['identity', 'licenceRepository', 'wechat', 'sms'] as const
const gateways = ['identity', 'licenceRepository', 'sms'] as const

export const faultCatalogue = [
  {
    name: 'latency',
    label: '响应变慢',
    effect: '先等待设定的毫秒数，再正常处理',
    platforms: all,
    takesMs: true,
  },
  { name: 'error_500', label: '服务器出错', effect: '不处理，直接回 500', platforms: all },
  { name: 'reset', label: '连接中断', effect: '不处理，直接断开连接', platforms: all },
  { name: 'lost_answer', label: '回答丢失', effect: '已经处理完，但在回答前断开连接', platforms: all },
  { name: 'malformed', label: '回答残缺', effect: '已经处理完，但回答是截断的 JSON', platforms: all },
  { name: 'unknown_code', label: '未知错误码', effect: '不处理，回一个文档里没有的错误码', platforms: all },
  {
    name: 'stale_signature',
    label: '签名过期',
    effect: '把每个请求都当作签名已过期而拒绝',
    platforms: gateways,
  },
  {
    name: 'rate_limited',
    label: '超出频率',
    effect: '不处理，回“超出频率限制”',
    platforms: ['wechat', 'sms'],
  },
  { name: 'busy', label: '系统繁忙', effect: '不处理，回 errcode -1', platforms: ['wechat'] },
  {
    name: 'token_expired',
    label: '令牌过期',
    effect: '把 access_token 当作过期，回 42001',
    platforms: ['wechat'],
  },
  { name: 'user_blocked', label: '用户被拦截', effect: '登录凭证换取时回 40226', platforms: ['wechat'] },
] as const satisfies readonly FaultEntry[]

export type FaultName = (typeof faultCatalogue)[number]['name']

export function faultsOf(platform: PlatformName): readonly FaultEntry[] {
  return (faultCatalogue as readonly FaultEntry[]).filter((entry) => entry.platforms.includes(platform))
}
