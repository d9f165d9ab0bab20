import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Context } from 'hono'
import { errorReply } from './errors.ts'
import type { OriginEnv, OriginSettings } from './origin.ts'
import { matchesEtag } from './release/static.ts'
import { retiringWorker } from './retiringWorker.ts'
import type { SiteParts } from './siteHandler.ts'
import { errors } from './strings.ts'

type Parts = Pick<SiteParts, 'site'> & { settings: Pick<OriginSettings, 'offlineReading'> }

/** The worker as it lies in the compiled site now; null while there is none. Never kept: the next build has the same name for it. */
const compiledWorker = async (site: SiteParts['site']): Promise<string | null> => {
  const file = await site().then(
    ({ files }) => files.get('sw.js'),
    () => undefined,
  )
  return file ? readFile(file.absolute, 'utf8') : null
}

/**
 * The service worker of the newest build of the site, whichever release is live: pages made on demand are of that build
 * too. With offline reading switched off, one that takes its predecessors’ place and leaves.
 */
export const serviceWorker =
  ({ settings, site }: Parts) =>
  async (c: Context<OriginEnv>): Promise<Response> => {
    const script = settings.offlineReading ? await compiledWorker(site) : retiringWorker
    if (script === null) return errorReply(404, 'http/not-found', errors.notFound(c.req.path), c.get('requestId'))
    const headers = {
      ETag: `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"`,
      // Whoever asks on a visit wants to know of a newer one.
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': '/',
    }
    if (matchesEtag(c.req.header('if-none-match'), headers.ETag)) return c.body(null, 304, headers)
    return c.body(script, 200, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' })
  }
