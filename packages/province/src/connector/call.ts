/** One request to a platform, before it is signed. */
export interface PlatformCall {
  /** Name for metrics, such as `match_person`. */
  operation: string
  method: 'GET' | 'POST'
  /** Path below the base URL, with its query. */
  path: string
  /** Sent as JSON. */
  body?: unknown
  /** Whether sending it twice does what sending it once does. */
  repeatable: boolean
  /** The caller's deadline; when it fires the call ends at once. */
  signal?: AbortSignal | undefined
}

/** What came back: a status below 500 and the bytes of the body. */
export interface PlatformAnswer {
  status: number
  contentType: string
  bytes: Uint8Array
}

/** What exactly is sent in one attempt. */
export interface OutgoingRequest {
  method: 'GET' | 'POST'
  /** Path and query from the root of the host, as they go over the wire. */
  path: string
  body: Uint8Array
  /** Seconds since the epoch. */
  timestamp: number
}

/** Gives the headers that prove who calls; asked anew for every attempt, so that no nonce goes out twice. */
export type Authorize = (request: OutgoingRequest) => Record<string, string>
