/** The platforms of the sandbox and the path prefix of each on the shared port. */
export const platforms = {
  identity: { prefix: '/identity', label: '统一身份认证' },
  licenceRepository: { prefix: '/licences', label: '电子证照库' },
  wechat: { prefix: '/wechat', label: '微信开放平台' },
  sms: { prefix: '/sms', label: '短信网关' },
} as const

export type PlatformName = keyof typeof platforms

export const platformNames = Object.keys(platforms) as PlatformName[]

export function isPlatformName(name: string): name is PlatformName {
  return Object.hasOwn(platforms, name)
}
