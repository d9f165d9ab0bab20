/**
 * What this browser keeps for itself: `waiting` for the academy, `copies` for reading, and of this `device` who reads on it, and how
 * far they watched videos.
 */
type Store = 'waiting' | 'copies' | 'device'

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const open = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open('academy', 1)
  request.onupgradeneeded = () => {
    const { result } = request
    result.createObjectStore('waiting', { keyPath: 'id', autoIncrement: true })
    result.createObjectStore('copies', { keyPath: 'key' })
    result.createObjectStore('device')
  }
  const opened = await asked(request)
  // A later version that another tab brings must not wait for this one to be closed.
  opened.onversionchange = () => {
    opened.close()
    forget()
  }
  opened.onclose = forget
  return opened
}

let database: Promise<IDBDatabase> | undefined
/** Whoever asks next opens it again. */
const forget = () => {
  database = undefined
}

/** One database for pages and the worker, opened when somebody first asks. */
const opened = (): Promise<IDBDatabase> => {
  database ??= open().catch((error: unknown) => {
    forget()
    throw error
  })
  return database
}

/** Writes in one transaction, and comes back when it is on the disk. */
export const write = async (store: Store, work: (within: IDBObjectStore) => void): Promise<void> => {
  const transaction = (await opened()).transaction(store, 'readwrite')
  work(transaction.objectStore(store))
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    // A page that goes does not wait for its own answers.
    transaction.commit()
  })
}

/** Everything in a store, in the order of its keys. */
export const readAll = async <T>(store: Store): Promise<T[]> =>
  await asked<T[]>((await opened()).transaction(store).objectStore(store).getAll())

export const readOne = async <T>(store: Store, key: string): Promise<T | undefined> =>
  await asked<T | undefined>((await opened()).transaction(store).objectStore(store).get(key))
