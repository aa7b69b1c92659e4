import Taro from '@tarojs/taro'
import { edition } from '@edition'
import { type HttpAnswer, type HttpRequest, NoAnswer } from './exchange'

export const baseUrl = edition.apiHost

export async function exchange(request: HttpRequest): Promise<HttpAnswer> {
  try {
    const answer = await Taro.request<string>({
      url: request.url,
      method: request.method,
      header: request.headers,
      data: request.body,
      timeout: request.timeoutMs,
      dataType: 'text' as 'json',
      responseType: 'text',
    })
    const header = answer.header as Record<string, string> | undefined
    return { status: answer.statusCode, text: answer.data, date: header?.Date ?? header?.date ?? null }
  } catch (cause: unknown) {
    const message = (cause as { errMsg?: string }).errMsg ?? ''
    throw new NoAnswer(message.includes('timeout') ? 'timeout' : 'offline')
  }
}
