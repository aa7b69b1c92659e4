import { AsyncLocalStorage } from 'node:async_hooks'

export interface RequestContext {
  requestId: string
  address: string
}

const storage = new AsyncLocalStorage<RequestContext>()

export const runInRequest = <T>(context: RequestContext, work: () => T): T => storage.run(context, work)

/** The request being answered, or undefined in background work. */
export const currentRequest = (): RequestContext | undefined => storage.getStore()
