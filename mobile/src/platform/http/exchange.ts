export interface HttpRequest {
  method: 'GET' | 'POST' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: string
  timeoutMs: number
}

export interface HttpAnswer {
  status: number
  text: string
  /** The `Date` header, where the platform shows it. */
  date: string | null
}

/** No answer came: the network is away, or time ran out. */
export class NoAnswer extends Error {
  constructor(readonly why: 'offline' | 'timeout') {
    super(why)
  }
}
