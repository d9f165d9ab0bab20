/** The few things of a service worker that ours uses: TypeScript has them in a library that contradicts the one for pages. */
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
export type Fetching = Lasting & {
  request: Request
  respondWith: (reply: Promise<Response>) => void
}
export type Syncing = Lasting & { tag: string }
export type Told = Lasting & MessageEvent<unknown>

type Scope = {
  location: Location
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  registration: ServiceWorkerRegistration
  addEventListener: {
    (type: 'install' | 'activate', on: (event: Lasting) => void): void
    (type: 'fetch', on: (event: Fetching) => void): void
    (type: 'sync', on: (event: Syncing) => void): void
    (type: 'message', on: (event: Told) => void): void
  }
}

export const scope = globalThis as unknown as Scope
