import { type HttpAnswer, type HttpRequest, NoAnswer } from './exchange'

/** H5 is served by the api itself. */
export const baseUrl = ''

export async function exchange(request: HttpRequest): Promise<HttpAnswer> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), request.timeoutMs)
  try {
    const answer = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      signal: controller.signal,
      cache: 'no-store',
      credentials: 'same-origin',
    })
    return { status: answer.status, text: await answer.text(), date: answer.headers.get('date') }
  } catch {
    throw new NoAnswer(controller.signal.aborted ? 'timeout' : 'offline')
  } finally {
    clearTimeout(timer)
  }
}
