const DATABASE = 'zhangban'
const STORE = 'secrets'

let opened: Promise<IDBDatabase> | undefined
const withoutDatabase = new Map<string, unknown>()

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('indexedDB'))
  })
  return opened
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode)
    const request = act(transaction.objectStore(STORE))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error ?? new Error('indexedDB'))
  })
}

/** IndexedDB keeps a key pair that no script can read out; values of other kinds are cloned. */
export async function readSecret(name: string): Promise<unknown> {
  try {
    return (await run('readonly', (store) => store.get(name))) ?? null
  } catch {
    return withoutDatabase.get(name) ?? null
  }
}

export async function writeSecret(name: string, value: unknown): Promise<void> {
  try {
    await run('readwrite', (store) => store.put(value, name))
  } catch {
    withoutDatabase.set(name, value)
  }
}

export async function removeSecret(name: string): Promise<void> {
  withoutDatabase.delete(name)
  await run('readwrite', (store) => store.delete(name)).catch(() => undefined)
}

export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work()
  return navigator.locks.request(`zhangban.${name}`, work) as Promise<T>
}
