export const hasWechatSignIn = false

export async function wechatLoginCode(): Promise<string> {
  throw new Error('WeChat sign-in exists only in the mini-program')
}
