import type { Logger } from '@academy/kernel'
import type { HttpBindings } from '@hono/node-server'

/** What every handler of the origin finds in its Hono context. */
export type OriginEnv = {
  Bindings: HttpBindings
  Variables: {
    requestId: string
    /** Where the request came from; see `clientAddress`. */
    client: string
    /** Whether the reader's side of the connection is https. */
    secure: boolean
    log: Logger
  }
}

/** How this origin stands in the world; `main.ts` fills it from the environment. */
export type OriginSettings = {
  /** Public origin without a trailing slash. */
  publicUrl: string
  /** Whether `X-Forwarded-*` come from a proxy of ours. */
  trustProxy: boolean
  /** Where the admin panel listens, without a trailing slash. */
  adminUrl: string
  /** In development: where Astro's own server listens. */
  devSiteUrl: string | null
  /** Folder of the releases. */
  releasesDir: string
  /** Folder of the compiled site. */
  siteDir: string
  /** Hosts that lessons may embed, as CSP sources. */
  frameSources: readonly string[]
  /** Outside accounts that people can sign in with, in the order in which they are offered. */
  waysIn: readonly { id: string; name: string }[]
  /** Whether the service worker is served; otherwise one that removes it. */
  offlineReading: boolean
  sentryDsn: string | null
  production: boolean
  /** Version of the app. */
  version: string
}
